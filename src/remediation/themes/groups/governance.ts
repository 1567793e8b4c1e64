// Made from governance.json by `npm run data`: change that, not this.
import type { MeasureThemes } from "../theme.js";
import { dataOf } from "../../../data/data-of.js";
import json from "./governance.json";

/** The contents of PAPI. */
export const governanceThemes: MeasureThemes = /* @__PURE__ */ dataOf(json);
