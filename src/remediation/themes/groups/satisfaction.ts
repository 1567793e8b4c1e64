// Made from satisfaction.json by `npm run data`: change that, not this.
import type { MeasureThemes } from "../theme.js";
import { dataOf } from "../../../data/data-of.js";
import json from "./satisfaction.json";

/** What people are asked about in SIPAS: access, procedures, officials, results, feedback. */
export const satisfactionThemes: MeasureThemes = /* @__PURE__ */ dataOf(json);
