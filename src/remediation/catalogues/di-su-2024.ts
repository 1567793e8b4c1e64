// Made from di-su-2024.json by `npm run data`: change that, not this.
import type { MeasureCatalogue } from "../measure.js";
import { dataOf } from "../../data/data-of.js";
import json from "./di-su-2024.json";

/** Measures after plan 14/KH-UBND of 2024 of phường Dị Sử. Provenance: partial. */
export const diSu2024: MeasureCatalogue = /* @__PURE__ */ dataOf(json);
