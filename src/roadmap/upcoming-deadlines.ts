import { calendarOutline } from "../calendar/outline.js";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { isWorkingDay } from "../calendar/working-days.js";
import { addDays, type CivilDate, isCivilDate, yearOf } from "../dates/civil-date.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { type Problem, problem, resultProblem } from "../problems/problem.js";
import type { CalendarTask, TaskDue } from "./calendar-task.js";
import { planCalendarOutline } from "./outlines.js";
import type { Deadline, DeadlineOptions, PlanCalendar } from "./plan-calendar.js";
import { datesOf, runsIn } from "./task-dates.js";

/**
 * The deadlines of a plan from one day to another, both included, in order of date. What lies
 * before the day on which the plan was signed is not due.
 *
 * @throws ChisoError `not-a-date`, `dates-reversed`
 * @example
 * upcomingDeadlines(tuKyCalendar, "2025-01-01", "2025-03-31")[0].date // "2025-02-01"
 */
export function upcomingDeadlines(
  calendar: PlanCalendar,
  from: CivilDate,
  to: CivilDate,
  options: DeadlineOptions = {},
): readonly Deadline[] {
  refuse(
    checkArguments(
      { calendar: [calendar, planCalendarOutline], from: [from, "date"], to: [to, "date"] },
      [
        options,
        {
          keys: {
            workingCalendar: { ...calendarOutline, optional: true },
            exceptions: { listOf: "text", optional: true },
          },
        },
      ],
    ),
  );
  refuse(checkDays(from, to));
  const { signed = "" } = calendar;
  return calendar.tasks
    .flatMap((task) =>
      datesOf(dueFor(task, options))
        .filter((date) => date >= from && date <= to && date >= signed)
        .map((date) => deadline(task, date, calendar, options)),
    )
    .sort((left, right) => (left.date === right.date ? 0 : left.date < right.date ? -1 : 1));
}

/**
 * The tasks of a plan that a year holds without a day: from a month on, every year, all the time,
 * after something, or whenever.
 *
 * @throws ChisoError `wrong-type`
 * @example
 * standingTasks(tuKyCalendar, 2025).some(({ key }) => key === "training") // true
 */
export function standingTasks(
  calendar: PlanCalendar,
  year: number,
  options: Pick<DeadlineOptions, "exceptions"> = {},
): readonly CalendarTask[] {
  refuse(
    checkArguments({ calendar: [calendar, planCalendarOutline], year: [year, "number"] }, [
      options,
      { keys: { exceptions: { listOf: "text", optional: true } } },
    ]),
  );
  return calendar.tasks
    .map((task) => ({ ...task, due: dueFor(task, options) }))
    .filter(({ due }) => runsIn(due, year));
}

function dueFor({ due, exceptions = [] }: CalendarTask, options: DeadlineOptions): TaskDue {
  const own = exceptions.find(({ key }) => options.exceptions?.includes(key) === true);
  return own?.due ?? due;
}

function deadline(
  { key, task, body, assumed, through, exceptions = [] }: CalendarTask,
  date: CivilDate,
  { ended = [] }: PlanCalendar,
  { workingCalendar }: DeadlineOptions,
): Deadline {
  const known = workingCalendar?.years.includes(yearOf(date)) === true ? workingCalendar : null;
  return {
    date,
    key,
    task,
    body,
    assumed: assumed !== undefined,
    source: assumed ?? null,
    through: through ?? null,
    exceptions,
    workingDay: known === null ? null : isWorkingDay(date, known),
    lastWorkingDay: known === null ? null : lastWorkingDay(date, known),
    ended:
      ended.find(({ bodies, until }) => body !== null && bodies.includes(body) && date > until) ??
      null,
  };
}

// The working days of the year before a calendar begins are not known.
function lastWorkingDay(date: CivilDate, calendar: WorkingCalendar): CivilDate | null {
  for (let day = date; calendar.years.includes(yearOf(day)); day = addDays(day, -1)) {
    if (isWorkingDay(day, calendar)) return day;
  }
  return null;
}

function checkDays(from: CivilDate, to: CivilDate): readonly Problem[] {
  const wrong = [
    ["/from", from],
    ["/to", to],
  ].flatMap(([path = "", value = ""]) =>
    isCivilDate(value) ? [] : [problem("not-a-date", { path }, { value })],
  );
  if (wrong.length > 0 || from <= to) return wrong;
  return [resultProblem("dates-reversed", { path: "/to" }, { from, to })];
}
