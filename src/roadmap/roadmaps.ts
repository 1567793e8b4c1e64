// Made from the files of data by `npm run data`.
export { thachThanhRoadmap } from "./roadmaps/thach-thanh-2023.js";
