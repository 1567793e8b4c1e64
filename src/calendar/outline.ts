import type { Outline } from "../problems/expected.js";
import type { WorkingCalendar } from "./working-calendar.js";

/** What is read of a working calendar. */
export const calendarOutline = {
  keys: {
    id: "text",
    title: "text",
    years: { listOf: "number" },
    daysOff: { listOf: "object" },
    workingWeekendDays: { listOf: "object" },
  },
} as const satisfies Outline<WorkingCalendar>;
