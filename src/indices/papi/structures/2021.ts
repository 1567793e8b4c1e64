// Made from 2021.json by `npm run data`: change that, not this.
import type { PapiStructure } from "../papi-structure.js";
import { dataOf } from "../../../data/data-of.js";
import json from "./2021.json";

/** PAPI since 2021: 8 dimensions, 28 sub-dimensions. Provenance: partial. */
export const papi2021: PapiStructure = /* @__PURE__ */ dataOf(json);
