// Made from plans.json by `npm run data`: change that, not this.
import type { MeasureThemes } from "../theme.js";
import { dataOf } from "../../../data/data-of.js";
import json from "./plans.json";

/** Plans that no other theme names: what they are about is taken from the title. */
export const plansThemes: MeasureThemes = /* @__PURE__ */ dataOf(json);
