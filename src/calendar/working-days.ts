import { addDays, type CivilDate, yearOf } from "../dates/civil-date.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { problem, resultProblem } from "../problems/problem.js";
import { showValue } from "../problems/show-value.js";
import { isWeekend, notCovered } from "./check-calendar.js";
import { calendarOutline } from "./outline.js";
import type { WorkingCalendar } from "./working-calendar.js";

/**
 * True when offices work on a date.
 *
 * @throws ChisoError `not-a-date`, or `calendar-does-not-cover` for a year the calendar lacks
 * @example
 * isWorkingDay("2024-04-29", vietnam2024To2026) // false: swapped with Saturday 4 May
 */
export function isWorkingDay(date: CivilDate, calendar: WorkingCalendar): boolean {
  refuseCareless(date, calendar);
  return worksOn(date, calendar);
}

function refuseCareless(date: CivilDate, calendar: WorkingCalendar): void {
  refuse(checkArguments({ date: [date, "date"], calendar: [calendar, calendarOutline] }));
}

// Asked day by day, with a calendar that was looked at before.
function worksOn(date: CivilDate, calendar: WorkingCalendar): boolean {
  if (!calendar.years.includes(yearOf(date))) refuse([notCovered(date, calendar, { path: "" })]);
  if (calendar.workingWeekendDays.some((day) => day.date === date)) return true;
  return !isWeekend(date) && !calendar.daysOff.some((day) => day.date === date);
}

/**
 * The date itself when offices work on it, else the nearest working day after it.
 *
 * @throws ChisoError `not-a-date`, or `calendar-does-not-cover`
 * @example
 * nextWorkingDay("2024-02-08", vietnam2024To2026) // "2024-02-15"
 */
export function nextWorkingDay(date: CivilDate, calendar: WorkingCalendar): CivilDate {
  refuseCareless(date, calendar);
  return nearest(date, 1, calendar);
}

/**
 * The date itself when offices work on it, else the nearest working day before it.
 *
 * @throws ChisoError `not-a-date`, or `calendar-does-not-cover`
 * @example
 * previousWorkingDay("2024-11-30", vietnam2024To2026) // "2024-11-29"
 */
export function previousWorkingDay(date: CivilDate, calendar: WorkingCalendar): CivilDate {
  refuseCareless(date, calendar);
  return nearest(date, -1, calendar);
}

function nearest(date: CivilDate, step: 1 | -1, calendar: WorkingCalendar): CivilDate {
  return worksOn(date, calendar) ? date : nearest(addDays(date, step), step, calendar);
}

/**
 * The date a number of working days after another; the day after `from` counts as the first.
 *
 * @param days whole number from 0; 0 gives `from` itself or the next working day
 * @throws ChisoError `not-a-count`, or `calendar-does-not-cover` when it runs past the calendar
 * @example
 * addWorkingDays("2024-02-07", 1, vietnam2024To2026) // "2024-02-15": Tết lies between
 */
export function addWorkingDays(
  from: CivilDate,
  days: number,
  calendar: WorkingCalendar,
): CivilDate {
  refuse(
    checkArguments({
      from: [from, "date"],
      days: [days, "number"],
      calendar: [calendar, calendarOutline],
    }),
  );
  if (!Number.isInteger(days) || days < 0) {
    refuse([problem("not-a-count", { path: "" }, { value: showValue(days) })]);
  }
  let date = days === 0 ? nearest(from, 1, calendar) : from;
  for (let left = days; left > 0; left -= 1) date = nearest(addDays(date, 1), 1, calendar);
  return date;
}

/**
 * Counts the working days after `from` up to and including `to`; 0 when they are the same day.
 *
 * @throws ChisoError `dates-reversed`, or `calendar-does-not-cover`
 *
 * @example
 * countWorkingDays("2024-02-07", "2024-02-15", vietnam2024To2026) // 1
 */
export function countWorkingDays(
  from: CivilDate,
  to: CivilDate,
  calendar: WorkingCalendar,
): number {
  refuse(
    checkArguments({
      from: [from, "date"],
      to: [to, "date"],
      calendar: [calendar, calendarOutline],
    }),
  );
  if (to < from) refuse([resultProblem("dates-reversed", { path: "" }, { from, to })]);
  let count = 0;
  for (let date = from; date < to; ) {
    date = addDays(date, 1);
    if (worksOn(date, calendar)) count += 1;
  }
  return count;
}
