// Made from the files of data by `npm run data`.
export { twoLevels2025EndedBodies } from "./ended-bodies/two-levels-2025.js";
