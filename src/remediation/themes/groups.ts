// Made from the files of data by `npm run data`.
export { administrationThemes } from "./groups/administration.js";
export { digitalThemes } from "./groups/digital.js";
export { governanceThemes } from "./groups/governance.js";
export { mobilisationThemes } from "./groups/mobilisation.js";
export { plansThemes } from "./groups/plans.js";
export { proceduresThemes } from "./groups/procedures.js";
export { satisfactionThemes } from "./groups/satisfaction.js";
