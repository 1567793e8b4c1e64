// Made from commune-ha-noi-structure.json by `npm run data`: change that, not this.
import type { IndexStructure } from "../../../criteria-set/index-structure.js";
import { dataOf } from "../../../data/data-of.js";
import json from "./commune-ha-noi-structure.json";

/** DTI cấp xã thành phố Hà Nội. Provenance: partial. */
export const dtiCommuneHaNoiStructure: IndexStructure = /* @__PURE__ */ dataOf(json);
