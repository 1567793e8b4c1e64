import { type DayOfYear, isCivilDate, isDayOfEveryYear } from "../dates/civil-date.js";
import {
  below,
  criteriaSetProblem,
  type Place,
  type Problem,
  problem,
} from "../problems/problem.js";
import { showValue } from "../problems/show-value.js";
import type { CalendarTask, TaskDue } from "./calendar-task.js";
import type { PlanCalendar } from "./plan-calendar.js";

/** Days that do not exist, spans that end before they begin, and keys that stand twice. */
export function checkPlanCalendar({ signed, tasks, ended = [] }: PlanCalendar): readonly Problem[] {
  const root: Place = { path: "" };
  return [
    ...(signed === undefined ? [] : checkDate(signed, below(root, "signed"))),
    ...tasks.flatMap((task, at) => checkTask(task, below(root, "tasks", at))),
    ...repeated(tasks, below(root, "tasks")),
    ...ended.flatMap(({ until }, at) => checkDate(until, below(root, "ended", at, "until"))),
  ];
}

function checkTask({ due, exceptions = [] }: CalendarTask, place: Place): readonly Problem[] {
  const own = below(place, "exceptions");
  return [
    ...checkDue(due, below(place, "due")),
    ...exceptions.flatMap((one, at) => checkDue(one.due, below(own, at, "due"))),
    ...repeated(exceptions, own),
  ];
}

function checkDue(due: TaskDue, place: Place): readonly Problem[] {
  switch (due.kind) {
    case "on":
    case "before":
      return checkDate(due.date, below(place, "date"));
    case "months":
    case "yearly":
      return checkSpan(due, place);
    case "every-year":
      return [...checkSpan(due, place), ...checkDays([due.day], [below(place, "day")])];
    case "twice-a-year":
      return [
        ...checkSpan(due, place),
        ...checkDays(due.days, [below(place, "days", 0), below(place, "days", 1)]),
      ];
    default:
      return [];
  }
}

function checkDate(date: string, place: Place): readonly Problem[] {
  return isCivilDate(date) ? [] : [problem("not-a-date", place, { value: showValue(date) })];
}

function checkSpan(
  span: { readonly from: number; readonly to: number },
  place: Place,
): readonly Problem[] {
  const [from, to] = [String(span.from), String(span.to)];
  return span.from <= span.to ? [] : [criteriaSetProblem("period-reversed", place, { from, to })];
}

function checkDays(days: readonly DayOfYear[], places: readonly Place[]): readonly Problem[] {
  return days.flatMap((day, at) => {
    if (isDayOfEveryYear(day)) return [];
    const said = { day: String(day.day), month: String(day.month) };
    return [criteriaSetProblem("not-a-day-of-every-year", places[at] as Place, said)];
  });
}

function repeated(list: readonly { readonly key: string }[], place: Place): readonly Problem[] {
  const seen = new Set<string>();
  return list.flatMap(({ key }, at) => {
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew ? [] : [criteriaSetProblem("duplicate-key", below(place, at, "key"), { key })];
  });
}
