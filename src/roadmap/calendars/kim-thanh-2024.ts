// Made from kim-thanh-2024.json by `npm run data`: change that, not this.
import type { PlanCalendar } from "../plan-calendar.js";
import { dataOf } from "../../data/data-of.js";
import json from "./kim-thanh-2024.json";

/** Plan 154-KH/HU of Huyện ủy Kim Thành for Đề án 05. Provenance: partial. */
export const kimThanhCalendar: PlanCalendar = /* @__PURE__ */ dataOf(json);
