// Made from ministry-876-structure.json by `npm run data`: change that, not this.
import type { IndexStructure } from "../../../criteria-set/index-structure.js";
import { dataOf } from "../../../data/data-of.js";
import json from "./ministry-876-structure.json";

/** PAR INDEX cấp bộ theo 876/QĐ-BNV. Provenance: partial. */
export const parIndexMinistry876Structure: IndexStructure = /* @__PURE__ */ dataOf(json);
