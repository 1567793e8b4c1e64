// Made from the files of data by `npm run data`.
export { vietnam2024To2026 } from "./calendars/vietnam-2024-to-2026.js";
