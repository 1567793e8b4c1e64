// Made from two-levels-2025.json by `npm run data`: change that, not this.
import type { EndedBodies } from "../ended-body.js";
import { dataOf } from "../../data/data-of.js";
import json from "./two-levels-2025.json";

/** Bodies that ended with the two levels of local government on 1 July 2025. */
export const twoLevels2025EndedBodies: EndedBodies = /* @__PURE__ */ dataOf(json);
