import type { DecimalText } from "../numbers/decimal-text.js";
import type { Roadmap } from "./roadmap.js";
import type { RoadmapEvaluation, TargetResult } from "./roadmap-evaluation.js";
import type { PlannedRaise, RaisableUnit } from "./roadmap-plan.js";

/** A level that the office chose itself: the unit stands at it in that year, not lower or higher. */
export interface LevelHold {
  /** The unit's id. */
  readonly id: string;
  readonly year: number;
  readonly level: number;
}

/** Some of the units with targets of their own, such as a district of a province. */
export interface RoadmapPart {
  readonly id: string;
  readonly name: string;
  readonly roadmap: Roadmap;
  /** Ids of its units. */
  readonly units: readonly string[];
  /** As in a request: units in its base, by year, where they are more than those given. */
  readonly denominators?: Readonly<Record<string, number>>;
}

/** What is to be planned for several years. */
export interface RoadmapYearsRequest {
  /** First and last year of the table. */
  readonly from: number;
  readonly to: number;
  /**
   * All units, with their level before the first year in which they count, and with the effort
   * from there to each higher level. A unit that a merger or a split ends or founds says so by
   * `counts`; the level and the efforts of a founded one are the office's to say.
   */
  readonly units: readonly RaisableUnit[];
  /** As in a request of one year: units in the base, by year, where they are more than those given. */
  readonly denominators?: Readonly<Record<string, number>>;
  /** Levels that the office chose itself. */
  readonly holds?: readonly LevelHold[];
  /** Parts with targets of their own, beside the targets of the whole. */
  readonly parts?: readonly RoadmapPart[];
}

/** A row of the table: a unit and its level in each year. */
export interface UnitYears {
  readonly id: string;
  readonly name: string;
  /** Level at the end of each year of the plan, in order; `null` where the unit does not count. */
  readonly levels: readonly (number | null)[];
  /** Effort to its last level. */
  readonly effort: DecimalText;
}

/** What a year of the plan asks for, and how its targets then stand. */
export interface RoadmapYear {
  readonly year: number;
  /** Units to raise in this year, in order of their ids; the effort is that of the step. */
  readonly raises: readonly PlannedRaise[];
  /** Effort of this year. */
  readonly effort: DecimalText;
  /** The targets of the whole at the end of the year. */
  readonly evaluation: RoadmapEvaluation;
  /** The targets of each part at the end of the year. */
  readonly parts: readonly PartEvaluation[];
}

/** The targets of a part in a year. */
export interface PartEvaluation {
  readonly id: string;
  readonly name: string;
  readonly evaluation: RoadmapEvaluation;
}

/** A target in a year, of the whole or of a part. */
export interface TargetOfYear {
  readonly year: number;
  /** Id of the part; `null` for the whole. */
  readonly part: string | null;
  /** Key of the target. */
  readonly target: string;
}

/** A target that cannot be met in a year, whatever is done about the others. */
export interface UnreachableTarget extends TargetOfYear {
  /** How it would stand with every unit where it serves this target best. */
  readonly result: TargetResult;
  /** True where it could be met but for the levels that the office holds. */
  readonly becauseOfHolds: boolean;
}

/** The levels of every unit in every year, planned. */
export interface RoadmapYearsPlan {
  readonly from: number;
  readonly to: number;
  /** False where no levels within reach meet every target of every year. */
  readonly feasible: boolean;
  /** The table, in order of the units' ids; empty where it cannot be done. */
  readonly units: readonly UnitYears[];
  /** Its years, in order; empty where it cannot be done. */
  readonly years: readonly RoadmapYear[];
  /** Effort of all years. */
  readonly effort: DecimalText;
  /** Why it cannot be done: targets that are out of reach each by itself. */
  readonly outOfReach: readonly UnreachableTarget[];
  /** Why it cannot be done where each target alone could be met: targets that cannot together. */
  readonly conflict: readonly TargetOfYear[];
}
