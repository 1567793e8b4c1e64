// Made from the files of data by `npm run data`.
export { kimThanhCalendar } from "./calendars/kim-thanh-2024.js";
export { thachThanhCalendar } from "./calendars/thach-thanh-2023.js";
export { tuKyCalendar } from "./calendars/tu-ky-2024.js";
