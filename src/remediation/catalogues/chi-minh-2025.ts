// Made from chi-minh-2025.json by `npm run data`: change that, not this.
import type { MeasureCatalogue } from "../measure.js";
import { dataOf } from "../../data/data-of.js";
import json from "./chi-minh-2025.json";

/** Measures after plan 24/KH-UBND of 2025 of xã Chí Minh. Provenance: partial. */
export const chiMinh2025: MeasureCatalogue = /* @__PURE__ */ dataOf(json);
