// Made from thach-thanh-2023.json by `npm run data`: change that, not this.
import type { PlanCalendar } from "../plan-calendar.js";
import { dataOf } from "../../data/data-of.js";
import json from "./thach-thanh-2023.json";

/** Plan 149-KH/HU of Huyện ủy Thạch Thành for the model of friendly government. Provenance: partial. */
export const thachThanhCalendar: PlanCalendar = /* @__PURE__ */ dataOf(json);
