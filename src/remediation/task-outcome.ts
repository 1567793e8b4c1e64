import type { Comparison } from "../comparison/comparison.js";
import { isSurveyed } from "../comparison/is-surveyed.js";
import type { CivilDate } from "../dates/civil-date.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { findScore } from "../scoring/find-score.js";
import type { Scorecard } from "../scoring/scorecard.js";
import type { RemediationItem } from "./plan.js";
import type { TaskCounts, TaskOutcome, TaskResult } from "./plan-outcome.js";
import { type TaskProgress, taskStates } from "./plan-progress.js";

/** What is known of a task on a day. */
export interface KnownOfTask {
  readonly progress: TaskProgress | undefined;
  readonly on: CivilDate;
  /** Last day of the plan. */
  readonly planDue: CivilDate;
  /** Id of the set of the task. */
  readonly set: string;
  readonly after: Scorecard | null;
  readonly comparison: Comparison | null;
}

/** What came of a task. */
export function taskOutcome(item: RemediationItem, known: KnownOfTask): TaskOutcome {
  const { state = "open", note } = known.progress ?? {};
  const due = item.dueWords === undefined ? item.due : known.planDue;
  const points = pointsOf(item.code, known);
  return {
    item,
    state,
    ...(note === undefined ? {} : { note }),
    due,
    late: due < known.on && state !== "done" && state !== "dropped",
    points,
    result: resultOf(item, points),
    mayBeChance: mayBeChance(item, points, known),
  };
}

function mayBeChance(
  item: RemediationItem,
  points: DecimalText | null,
  { set, after, comparison }: KnownOfTask,
): boolean {
  if (points === null || exact(points).equals(item.lastPoints)) return false;
  const leaf = comparison?.leaves.find(({ before }) => before?.code === item.code);
  if (leaf !== undefined) return leaf.kind === "survey-higher" || leaf.kind === "survey-lower";
  const node = after === null || after.set.id !== set ? undefined : findScore(after, item.code);
  return node !== undefined && isSurveyed(node);
}

// A comparison follows a criterion whose code changed; without one the code alone leads to it.
function pointsOf(code: string, { set, after, comparison }: KnownOfTask): DecimalText | null {
  if (comparison !== null) {
    const leaf = comparison.leaves.find(({ before }) => before?.code === code);
    if (leaf !== undefined) return leaf.after?.points ?? null;
  }
  if (after === null || after.set.id !== set) return null;
  return findScore(after, code)?.points ?? null;
}

function resultOf(item: RemediationItem, points: DecimalText | null): TaskResult {
  if (points === null) return "unknown";
  const now = exact(points);
  if (now.greaterThanOrEqualTo(item.target)) return "reached";
  const change = now.comparedTo(item.lastPoints);
  return change > 0 ? "raised" : change < 0 ? "fell" : "unchanged";
}

/** How many tasks there are by state. */
export function countsOf(tasks: readonly TaskOutcome[]): TaskCounts {
  const count = (is: (task: TaskOutcome) => boolean): number => tasks.filter(is).length;
  const states = taskStates.map((state) => [state, count((task) => task.state === state)]);
  return {
    ...(Object.fromEntries(states) as Record<(typeof taskStates)[number], number>),
    all: tasks.length,
    late: count(({ late }) => late),
  };
}
