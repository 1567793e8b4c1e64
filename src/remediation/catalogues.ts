// Made from the files of data by `npm run data`.
export { chiMinh2025 } from "./catalogues/chi-minh-2025.js";
export { diSu2024 } from "./catalogues/di-su-2024.js";
export { kimThanh2024 } from "./catalogues/kim-thanh-2024.js";
