// Made from 2018.json by `npm run data`: change that, not this.
import type { PapiStructure } from "../papi-structure.js";
import { dataOf } from "../../../data/data-of.js";
import json from "./2018.json";

/** PAPI 2018: 8 dimensions, 28 sub-dimensions. Provenance: partial. */
export const papi2018: PapiStructure = /* @__PURE__ */ dataOf(json);
