// Made from the files of data by `npm run data`.
export { papi2011 } from "./structures/2011.js";
export { papi2016 } from "./structures/2016.js";
export { papi2018 } from "./structures/2018.js";
export { papi2019 } from "./structures/2019.js";
export { papi2020 } from "./structures/2020.js";
export { papi2021 } from "./structures/2021.js";
