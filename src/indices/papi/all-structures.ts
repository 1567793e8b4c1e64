// Made from the files of data by `npm run data`.
import type { PapiStructure } from "./papi-structure.js";
import { papi2011 } from "./structures/2011.js";
import { papi2016 } from "./structures/2016.js";
import { papi2018 } from "./structures/2018.js";
import { papi2019 } from "./structures/2019.js";
import { papi2020 } from "./structures/2020.js";
import { papi2021 } from "./structures/2021.js";

/** The structures of the provincial PAPI, oldest first. */
export const papiStructures: readonly PapiStructure[] = [
  papi2011,
  papi2016,
  papi2018,
  papi2019,
  papi2020,
  papi2021,
];
