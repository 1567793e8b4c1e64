// Made from thach-thanh-2023.json by `npm run data`: change that, not this.
import type { Roadmap } from "../roadmap.js";
import { dataOf } from "../../data/data-of.js";
import json from "./thach-thanh-2023.json";

/** Target of the models of friendly government of huyện Thạch Thành, 2023. Provenance: partial. */
export const thachThanhRoadmap: Roadmap = /* @__PURE__ */ dataOf(json);
