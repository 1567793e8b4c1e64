// Made from 2011.json by `npm run data`: change that, not this.
import type { PapiStructure } from "../papi-structure.js";
import { dataOf } from "../../../data/data-of.js";
import json from "./2011.json";

/** PAPI 2011-2015: 6 dimensions, 22 sub-dimensions. Provenance: partial. */
export const papi2011: PapiStructure = /* @__PURE__ */ dataOf(json);
