import type { Provenance } from "../criteria-set/provenance.js";
import {
  addDays,
  type CivilDate,
  type DayOfYear,
  dateInYear,
  isCivilDate,
} from "../dates/civil-date.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { type Problem, problem } from "../problems/problem.js";
import type { Text } from "../text/language.js";
import { planCalendarOutline } from "./outlines.js";

/**
 * When a task of a plan is due. `on` and `before` name a day (before the 15th is due on the 14th),
 * `in` a month, due on its last day; `every-year` and `twice-a-year` come back.
 */
export type TaskDue =
  | { readonly kind: "on"; readonly date: CivilDate }
  | { readonly kind: "before"; readonly date: CivilDate }
  | { readonly kind: "in"; readonly year: number; readonly month: number }
  | {
      readonly kind: "every-year";
      readonly day: DayOfYear;
      /** The day itself, or the day before it. */
      readonly before?: boolean;
      /** First and last year in which the day comes. */
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: "twice-a-year";
      /** Two days of the year. */
      readonly days: readonly [DayOfYear, DayOfYear];
      readonly from: number;
      readonly to: number;
    };

/** A task of a plan with its body. */
export interface CalendarTask {
  readonly key: string;
  readonly task: Text;
  readonly body: string;
  readonly due: TaskDue;
  /** True where the plan names a rhythm and no day, so that the day is assumed. */
  readonly assumed?: boolean;
}

/** The deadlines of a plan, as data with their source. */
export interface PlanCalendar {
  readonly id: string;
  readonly title: Text;
  readonly tasks: readonly CalendarTask[];
  readonly provenance: Provenance;
}

/** A task on a day. */
export interface Deadline {
  readonly date: CivilDate;
  readonly key: string;
  readonly task: Text;
  readonly body: string;
  readonly assumed: boolean;
}

/**
 * The deadlines of a plan from one day to another, both included, in order of date.
 *
 * @throws ChisoError `not-a-date`, `dates-reversed`
 * @example
 * upcomingDeadlines(tuKyCalendar, "2025-01-01", "2025-03-31")[0].date // "2025-02-01"
 */
export function upcomingDeadlines(
  calendar: PlanCalendar,
  from: CivilDate,
  to: CivilDate,
): readonly Deadline[] {
  refuse(
    checkArguments({
      calendar: [calendar, planCalendarOutline],
      from: [from, "date"],
      to: [to, "date"],
    }),
  );
  refuse(checkDays(from, to));
  return calendar.tasks
    .flatMap(({ key, task, body, due, assumed }) =>
      datesOf(due)
        .filter((date) => date >= from && date <= to)
        .map((date): Deadline => ({ date, key, task, body, assumed: assumed === true })),
    )
    .sort((left, right) => (left.date === right.date ? 0 : left.date < right.date ? -1 : 1));
}

function checkDays(from: CivilDate, to: CivilDate): readonly Problem[] {
  const wrong = [
    ["/from", from],
    ["/to", to],
  ].flatMap(([path = "", value = ""]) =>
    isCivilDate(value) ? [] : [problem("not-a-date", { path }, { value })],
  );
  if (wrong.length > 0 || from <= to) return wrong;
  return [problem("dates-reversed", { path: "/to" }, { from, to })];
}

function datesOf(due: TaskDue): readonly CivilDate[] {
  switch (due.kind) {
    case "on":
      return [due.date];
    case "before":
      return [addDays(due.date, -1)];
    case "in":
      return [dateInYear({ month: due.month, day: "last" }, due.year)];
    case "every-year":
      return years(due).map((year) =>
        addDays(dateInYear(due.day, year), due.before === true ? -1 : 0),
      );
    case "twice-a-year":
      return years(due).flatMap((year) => due.days.map((day) => dateInYear(day, year)));
  }
}

function years({ from, to }: { readonly from: number; readonly to: number }): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
