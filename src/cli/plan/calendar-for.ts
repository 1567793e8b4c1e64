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
  const years = dates.filter(isCivilDate).map(yearOf);
  const missing = [...new Set(years.filter((year) => !vietnam2024To2026.years.includes(year)))];
  const calendar = missing.reduce<WorkingCalendar>(
    (known, year) => weekendsOnly(year, known),
    vietnam2024To2026,
  );
  return { calendar, withoutHolidays: missing };
}
