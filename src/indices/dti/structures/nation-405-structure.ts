// Made from nation-405-structure.json by `npm run data`: change that, not this.
import type { IndexStructure } from "../../../criteria-set/index-structure.js";
import { dataOf } from "../../../data/data-of.js";
import json from "./nation-405-structure.json";

/** DTI cấp quốc gia theo 405/QĐ-BKHCN. Provenance: partial. */
export const dtiNation405Structure: IndexStructure = /* @__PURE__ */ dataOf(json);
