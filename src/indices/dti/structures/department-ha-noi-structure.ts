// Made from department-ha-noi-structure.json by `npm run data`: change that, not this.
import type { IndexStructure } from "../../../criteria-set/index-structure.js";
import { dataOf } from "../../../data/data-of.js";
import json from "./department-ha-noi-structure.json";

/** DTI của các sở thành phố Hà Nội. Provenance: partial. */
export const dtiDepartmentHaNoiStructure: IndexStructure = /* @__PURE__ */ dataOf(json);
