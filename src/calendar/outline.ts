import type { Outline } from "../problems/expected.js";
import type { WorkingCalendar } from "./working-calendar.js";

/** What is read of a working calendar. */
export const calendarOutline = {
  keys: {
    id: "text",
    title: "text",
    years: { listOf: "number" },
    withoutHolidays: { listOf: "number", optional: true },
    daysOff: { listOf: "object" },
    workingWeekendDays: { listOf: "object" },
  },
} as const satisfies Outline<WorkingCalendar>;
