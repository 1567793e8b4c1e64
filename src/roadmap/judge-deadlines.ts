import type { CivilDate } from "../dates/civil-date.js";
import { isCivilDate } from "../dates/civil-date.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { below, type Problem, problem, scoreSheetProblem } from "../problems/problem.js";
import { planCalendarOutline } from "./outlines.js";
import type { Deadline, PlanCalendar } from "./plan-calendar.js";
import { upcomingDeadlines } from "./upcoming-deadlines.js";

/** The days on which tasks of a calendar were done, by key: as many as it was done that often. */
export type CalendarProgress = Readonly<Record<string, readonly CivilDate[]>>;

/** A deadline with what became of it. */
export interface DeadlineOutcome {
  /** The deadline. */
  readonly deadline: Deadline;
  /** Day on which it was done; `null` where it was not. */
  readonly doneOn: CivilDate | null;
  /** `done` in time, `done-late` after its day, `late` where it passed and is not done, `open` before it. */
  readonly state: "done" | "done-late" | "late" | "open";
}

/** From when to when deadlines are judged, and what was done. */
export interface JudgeDeadlinesOptions {
  /** First and last day of the deadlines that are looked at. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Day of the report: what was due before it and is not done is late. */
  readonly on: CivilDate;
  /** What was done, and when. */
  readonly progress: CalendarProgress;
}

/**
 * What became of the deadlines of a plan between two days, by the days on which its tasks were done:
 * the first day that a task was done answers its first deadline, the second day the second one.
 *
 * @throws ChisoError `not-a-date`, `dates-reversed`; `unknown-option` for a task that the calendar
 * does not have
 * @example
 * judgeDeadlines(tuKyCalendar, { from: "2025-01-01", to: "2025-12-31", on: "2026-01-15", progress: {} })[0].state // "late"
 */
export function judgeDeadlines(
  calendar: PlanCalendar,
  options: JudgeDeadlinesOptions,
): readonly DeadlineOutcome[] {
  refuse(
    checkArguments({ calendar: [calendar, planCalendarOutline] }, [
      options,
      { keys: { from: "date", to: "date", on: "date", progress: "object" } },
    ]),
  );
  const { from, to, on, progress } = options;
  refuse(checkCalendarProgress(calendar, progress));
  const seen = new Map<string, number>();
  return upcomingDeadlines(calendar, from, to).map((deadline): DeadlineOutcome => {
    const { key, date } = deadline;
    const at = seen.get(key) ?? 0;
    seen.set(key, at + 1);
    const doneOn = [...(progress[key] ?? [])].sort()[at] ?? null;
    if (doneOn !== null) return { deadline, doneOn, state: doneOn > date ? "done-late" : "done" };
    return { deadline, doneOn, state: date < on ? "late" : "open" };
  });
}

function checkCalendarProgress(
  { tasks }: PlanCalendar,
  progress: CalendarProgress,
): readonly Problem[] {
  const known = new Set(tasks.map(({ key }) => key));
  const top = below({ path: "" }, "progress");
  return Object.entries(progress).flatMap(([key, days]): readonly Problem[] => {
    const place = below(top, key);
    if (!known.has(key)) {
      return [scoreSheetProblem("unknown-option", place, { key, options: [...known].join(", ") })];
    }
    const list: readonly unknown[] = Array.isArray(days) ? days : [days];
    return list.flatMap((day, at) =>
      isCivilDate(day) ? [] : [problem("not-a-date", below(place, at), { value: String(day) })],
    );
  });
}
