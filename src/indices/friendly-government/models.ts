// Made from the files of data by `npm run data`.
export { bacGiang2021 } from "./models/bac-giang-2021.js";
export { dongNai2025 } from "./models/dong-nai-2025.js";
export { haiDuong2024 } from "./models/hai-duong-2024.js";
export { thachThanh2023 } from "./models/thach-thanh-2023.js";
