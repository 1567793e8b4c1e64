// Made from vietnam-2024-to-2026.json by `npm run data`: change that, not this.
import type { WorkingCalendar } from "../working-calendar.js";
import { dataOf } from "../../data/data-of.js";
import json from "./vietnam-2024-to-2026.json";

/** Lịch làm việc của cán bộ, công chức, viên chức Việt Nam 2024 - 2026. Provenance: partial. */
export const vietnam2024To2026: WorkingCalendar = /* @__PURE__ */ dataOf(json);
