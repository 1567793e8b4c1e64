// Made from mobilisation.json by `npm run data`: change that, not this.
import type { MeasureThemes } from "../theme.js";
import { dataOf } from "../../../data/data-of.js";
import json from "./mobilisation.json";

/** Government mass mobilisation. */
export const mobilisationThemes: MeasureThemes = /* @__PURE__ */ dataOf(json);
