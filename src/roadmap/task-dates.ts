import { addDays, type CivilDate, dateInYear } from "../dates/civil-date.js";
import type { TaskDue } from "./calendar-task.js";

/** The days on which a task is due; empty for a task without a day. */
export function datesOf(due: TaskDue): readonly CivilDate[] {
  switch (due.kind) {
    case "on":
      return [due.date];
    case "before":
      return [addDays(due.date, -1)];
    case "in":
      return [dateInYear({ month: due.month, day: "last" }, due.year)];
    case "months":
      return [dateInYear({ month: due.to, day: "last" }, due.year)];
    case "every-year":
      return years(due).map((year) =>
        addDays(dateInYear(due.day, year), due.before === true ? -1 : 0),
      );
    case "twice-a-year":
      return years(due).flatMap((year) => due.days.map((day) => dateInYear(day, year)));
    default:
      return [];
  }
}

/** Whether a task without a day is to be done in a year. */
export function runsIn(due: TaskDue, year: number): boolean {
  switch (due.kind) {
    case "from":
      return year >= due.year;
    case "yearly":
      return year >= due.from && year <= due.to;
    case "ongoing":
    case "after":
    case "undated":
      return true;
    default:
      return false;
  }
}

function years({ from, to }: { readonly from: number; readonly to: number }): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
