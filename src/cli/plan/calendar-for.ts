import { vietnam2024To2026 } from "../../calendar/calendars.js";
import { weekendsOnly } from "../../calendar/weekends-only.js";
import type { WorkingCalendar } from "../../calendar/working-calendar.js";
import { type CivilDate, isCivilDate, yearOf } from "../../dates/civil-date.js";

/** The calendar that is built in, and the years of a plan whose holidays it has not. */
export interface CalendarOfPlan {
  /** Years that are not built in are planned by their weekends alone. */
  readonly calendar: WorkingCalendar;
  readonly withoutHolidays: readonly number[];
}

/** The calendar for the dates of a plan. */
export function calendarFor(dates: readonly CivilDate[]): CalendarOfPlan {
  const built: WorkingCalendar = vietnam2024To2026;
  const years = dates.filter(isCivilDate).map(yearOf);
  const missing = [...new Set(years.filter((year) => !built.years.includes(year)))];
  const calendar = missing.reduce((known, year) => weekendsOnly(year, known), built);
  return { calendar, withoutHolidays: missing };
}
