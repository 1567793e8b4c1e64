import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import type { PreparedCriteriaSet } from "../criteria-set/prepared-set.js";
import type { ByCode } from "../criteria-set/typed-codes.js";
import type { CivilDate } from "../dates/civil-date.js";
import type { DecimalInput } from "../numbers/decimal-text.js";
import type { PlanRow } from "../score-sheet/plan-row.js";
import type { ScoreSheet } from "../score-sheet/score-sheet.js";
import type { Demand } from "./demand.js";
import type { MeasureCatalogue } from "./measure.js";
import type { PublishedResult } from "./plan.js";

/**
 * What the targets of an index aim at.
 *
 * - `"demanded"`: every gap its next step; then the fewest further steps to the class that a demand
 *   names, else to "Khá" where a ladder has it, and to last year's class where that was higher.
 * - `"next-step"`: every gap its next step, and no more.
 * - `"maximum"`: every gap its maximum.
 * - `{ class }`: next steps, then the fewest further ones to a class, by its key in the set's ladder;
 *   `ladder` is needed only where several ladders have a class of that key.
 * - `{ percentage }`: the same to a total in percent of what applies, above 0 and at most 100.
 * - `{ gain }`: the same to a total that many points above last year's, bonus and penalty aside.
 *
 * Where a result cannot be reached by any steps, every gap aims at its maximum.
 */
export type PlanAim =
  | "demanded"
  | "next-step"
  | "maximum"
  | {
      /** Key of the class to reach. */
      readonly class: string;
      /** Key of its ladder; the first one that has the class when absent. */
      readonly ladder?: string;
      readonly percentage?: never;
      readonly gain?: never;
    }
  | {
      /** Total to reach, in percent of what applies. */
      readonly percentage: DecimalInput;
      readonly class?: never;
      readonly gain?: never;
    }
  | {
      /** Points to gain in the total. */
      readonly gain: DecimalInput;
      readonly class?: never;
      readonly percentage?: never;
    };

/** What a scorecard was made from. */
export interface PlanSource {
  /** The criteria set, the very one that the scorecard names. */
  readonly set: CriteriaSet | PreparedCriteriaSet;
  /** The sheet that was scored; without it last year's shares are not told in percent. */
  readonly sheet?: ScoreSheet;
}

/** How to plan. */
export interface PlanOptions<C extends string = string> {
  /** First day of the plan; moved to the next working day. */
  readonly start: CivilDate;
  /**
   * Last day of the plan, and due date of every item without one of its own; moved to the
   * working day before, so that nothing is promised for later than was said.
   */
  readonly due: CivilDate;
  /** Working days, passed in as data. */
  readonly calendar: WorkingCalendar;
  /** Measures to match with the gaps; without them every gap stands without a measure. */
  readonly measures?: MeasureCatalogue;
  /**
   * Whether a gap that the catalogue says nothing of gets a proposal of chiso, by the words of its
   * title and rule; `true` when absent. Proposals are marked: their `origin` is `proposal`.
   */
  readonly proposals?: boolean;
  /** What the targets aim at; `"demanded"` when absent. */
  readonly aim?: PlanAim;
  /** The same for single indices, by id of the criteria set. */
  readonly aims?: Readonly<Record<string, PlanAim>>;
  /** Own targets in the points of the criterion itself, by id of the criteria set and code. */
  readonly targets?: Readonly<Record<string, ByCode<C, DecimalInput>>>;
  /** Demands to check; those of the catalogue when absent. */
  readonly demands?: readonly Demand[];
  /**
   * Criteria sets and sheets of the scorecards. With them a share rises by steps of five percent
   * and is told in percent, what went wrong is told from the figures, and points that no rule gives
   * are found.
   */
  readonly sources?: readonly PlanSource[];
  /**
   * What the office itself says of its criteria, by id of the criteria set; it comes before all
   * that chiso would propose. A row on what is no gap is kept in `kept`.
   */
  readonly rows?: Readonly<Record<string, readonly PlanRow[]>>;
  /** What was published of the results, by id of the criteria set. */
  readonly published?: Readonly<Record<string, PublishedResult>>;
  /** Set where the office has confirmed all of it; else the plan is a draft. */
  readonly confirmed?: true;
}
