// Made from 2019.json by `npm run data`: change that, not this.
import type { PapiStructure } from "../papi-structure.js";
import { dataOf } from "../../../data/data-of.js";
import json from "./2019.json";

/** PAPI 2019: 8 dimensions, 29 sub-dimensions. Provenance: partial. */
export const papi2019: PapiStructure = /* @__PURE__ */ dataOf(json);
