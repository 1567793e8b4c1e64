// Made from the files of data by `npm run data`.
export { sipas1001 } from "./sipas/questionnaires/1001-2023.js";
export { sipas2640 } from "./sipas/questionnaires/2640-2017.js";
export { sipasWardSample } from "./sipas/questionnaires/ward-sample.js";
