export { sipas1001 } from "./sipas/sipas-1001-2023.js";
export { sipas2640 } from "./sipas/sipas-2640-2017.js";
export { sipasWardSample } from "./sipas/sipas-ward-sample.js";
