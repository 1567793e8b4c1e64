import type { Comparison } from "../comparison/comparison.js";
import type { IndexKey } from "../criteria-set/criteria-set.js";
import type { CivilDate } from "../dates/civil-date.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import type { Scorecard } from "../scoring/scorecard.js";
import type { JudgedDemand } from "./judge-demands.js";
import type { IndexPlan, RemediationItem, RemediationPlan } from "./plan.js";
import type { TaskState } from "./plan-progress.js";

/**
 * What became of the points of a task: the target reached; more than last year; the same or fewer;
 * `unknown` where there is no result yet, or the criterion is not in it.
 */
export type TaskResult = "reached" | "raised" | "unchanged" | "fell" | "unknown";

/** What came of a task. */
export interface TaskOutcome {
  /** The task as the plan has it. */
  readonly item: RemediationItem;
  /** How far the office says it is. */
  readonly state: TaskState;
  /** What the office says of it. */
  readonly note?: string;
  /** Day from which it is late; the last day of the plan for a task with words instead of a day. */
  readonly due: CivilDate;
  /** True where it was due before the day of the report and is neither done nor dropped. */
  readonly late: boolean;
  /** Own points of the new year; `null` where they are not known. */
  readonly points: DecimalText | null;
  /** What became of its points. */
  readonly result: TaskResult;
  /**
   * True where the points are those of a survey, are more or fewer than last year's, and no two
   * samples say that opinions rose or fell with them: the change may be chance.
   */
  readonly mayBeChance: boolean;
}

/** How many tasks there are of each state, and how many of those that are not done are late. */
export type TaskCounts = Readonly<Record<TaskState | "all" | "late", number>>;

/** What came of the plan in one index. */
export interface IndexOutcome {
  /** Index that it is of. */
  readonly index: IndexKey;
  /** The plan of the index. */
  readonly plan: IndexPlan;
  /** The new result; `null` where there is none yet. */
  readonly after: Scorecard | null;
  /** Both results side by side; `null` where one is not there. */
  readonly comparison: Comparison | null;
  /** Rank of the new result, where it is known. */
  readonly rank: number | null;
  /** Tasks in the order of the plan. */
  readonly tasks: readonly TaskOutcome[];
  /** How many of them there are by state. */
  readonly counts: TaskCounts;
}

/** What came of a remediation plan. */
export interface PlanOutcome {
  /** The plan. */
  readonly plan: RemediationPlan;
  /** Day on which it is judged what is late. */
  readonly on: CivilDate;
  /** The plan's demands, judged by the new results; `null` where there are none yet. */
  readonly demands: readonly JudgedDemand[] | null;
  /** What came of it by index, in the order of the plan. */
  readonly indices: readonly IndexOutcome[];
  /** How many tasks there are by state, in all indices. */
  readonly counts: TaskCounts;
}
