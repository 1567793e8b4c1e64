// Made from province-1726-structure.json by `npm run data`: change that, not this.
import type { IndexStructure } from "../../../criteria-set/index-structure.js";
import { dataOf } from "../../../data/data-of.js";
import json from "./province-1726-structure.json";

/** DTI cấp tỉnh theo 1726/QĐ-BTTTT. Provenance: partial. */
export const dtiProvince1726Structure: IndexStructure = /* @__PURE__ */ dataOf(json);
