import { type CivilDate, isCivilDate, weekdayOf, yearOf } from "../dates/civil-date.js";
import { checkOutline } from "../problems/check-arguments.js";
import { below, type Place, type Problem, problem, resultProblem } from "../problems/problem.js";
import { showValue } from "../problems/show-value.js";
import { calendarOutline } from "./outline.js";
import type { WorkingCalendar } from "./working-calendar.js";

const saturday = 6;
const sunday = 0;

/** True for Saturday and Sunday. */
export function isWeekend(date: CivilDate): boolean {
  const weekday = weekdayOf(date);
  return weekday === saturday || weekday === sunday;
}

/**
 * Every problem of a calendar: days that do not exist, stand twice, or contradict each other.
 *
 * @example
 * checkCalendar(vietnam2024To2026).length // 0
 */
export function checkCalendar(calendar: WorkingCalendar): readonly Problem[] {
  const wrong = checkOutline(calendar, calendarOutline);
  if (wrong.length > 0) return wrong;
  const root: Place = { path: "" };
  const problems: Problem[] = [];
  const years = new Set(calendar.years);
  (calendar.withoutHolidays ?? []).forEach((year, index) => {
    if (years.has(year)) return;
    problems.push(notCovered(`${year}-01-01`, calendar, below(root, "withoutHolidays", index)));
  });
  const seen = new Set<CivilDate>();
  const daysOff = new Set(calendar.daysOff.map(({ date }) => date));
  const checkDay = (date: CivilDate, place: Place): boolean => {
    if (!isCivilDate(date)) {
      problems.push(problem("not-a-date", place, { value: showValue(date) }));
      return false;
    }
    if (!years.has(yearOf(date))) problems.push(notCovered(date, calendar, place));
    if (seen.has(date)) problems.push(resultProblem("calendar-contradiction", place, { date }));
    seen.add(date);
    return true;
  };
  calendar.daysOff.forEach(({ date }, index) => {
    checkDay(date, below(root, "daysOff", index, "date"));
  });
  calendar.workingWeekendDays.forEach(({ date, insteadOf }, index) => {
    const place = below(root, "workingWeekendDays", index);
    if (checkDay(date, below(place, "date")) && !isWeekend(date)) {
      problems.push(resultProblem("calendar-contradiction", below(place, "date"), { date }));
    }
    if (!daysOff.has(insteadOf)) {
      problems.push(
        resultProblem("calendar-contradiction", below(place, "insteadOf"), {
          date: showValue(insteadOf),
        }),
      );
    }
  });
  return problems;
}

/** The problem of a date in a year that the calendar does not know. */
export function notCovered(date: CivilDate, calendar: WorkingCalendar, place: Place): Problem {
  const years = calendar.years.join(", ");
  return resultProblem("calendar-does-not-cover", place, {
    date,
    years,
    year: String(yearOf(date)),
  });
}
