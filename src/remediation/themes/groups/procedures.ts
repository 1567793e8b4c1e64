// Made from procedures.json by `npm run data`: change that, not this.
import type { MeasureThemes } from "../theme.js";
import { dataOf } from "../../../data/data-of.js";
import json from "./procedures.json";

/** Administrative procedures, which all indices look at. */
export const proceduresThemes: MeasureThemes = /* @__PURE__ */ dataOf(json);
