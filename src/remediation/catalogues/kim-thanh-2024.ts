// Made from kim-thanh-2024.json by `npm run data`: change that, not this.
import type { MeasureCatalogue } from "../measure.js";
import { dataOf } from "../../data/data-of.js";
import json from "./kim-thanh-2024.json";

/** Tasks and measures after plan 154-KH/HU of 2024 of Huyện ủy Kim Thành. Provenance: partial. */
export const kimThanh2024: MeasureCatalogue = /* @__PURE__ */ dataOf(json);
