// Made from 2016.json by `npm run data`: change that, not this.
import type { PapiStructure } from "../papi-structure.js";
import { dataOf } from "../../../data/data-of.js";
import json from "./2016.json";

/** PAPI 2016-2017: 6 dimensions, 22 sub-dimensions. Provenance: partial. */
export const papi2016: PapiStructure = /* @__PURE__ */ dataOf(json);
