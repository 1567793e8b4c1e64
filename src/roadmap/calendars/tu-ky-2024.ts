// Made from tu-ky-2024.json by `npm run data`: change that, not this.
import type { PlanCalendar } from "../plan-calendar.js";
import { dataOf } from "../../data/data-of.js";
import json from "./tu-ky-2024.json";

/** Plan of Huyện ủy Tứ Kỳ for Đề án 05. Provenance: partial. */
export const tuKyCalendar: PlanCalendar = /* @__PURE__ */ dataOf(json);
