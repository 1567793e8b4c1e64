// Made from province-922-structure.json by `npm run data`: change that, not this.
import type { IndexStructure } from "../../../criteria-set/index-structure.js";
import { dataOf } from "../../../data/data-of.js";
import json from "./province-922-structure.json";

/** DTI cấp tỉnh theo 922/QĐ-BTTTT. Provenance: partial. */
export const dtiProvince922Structure: IndexStructure = /* @__PURE__ */ dataOf(json);
