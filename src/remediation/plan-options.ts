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
import type { PlanAim } from "./plan-aim.js";

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
