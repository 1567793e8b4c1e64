import type { DecimalInput, DecimalText } from "../numbers/decimal-text.js";
import type { UnitLevel } from "./roadmap.js";
import type { RoadmapEvaluation, RoadmapRequest } from "./roadmap-evaluation.js";

/** A unit with what each higher level would cost it, such as the points that it lacks. */
export interface RaisableUnit extends UnitLevel {
  /** Effort to reach a level from where the unit stands; a level without effort is out of reach. */
  readonly efforts: Readonly<Record<string, DecimalInput>>;
}

/** What is to be planned. */
export interface RoadmapPlanRequest extends RoadmapRequest {
  readonly units: readonly RaisableUnit[];
}

/** A unit to raise. */
export interface PlannedRaise {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly effort: DecimalText;
}

/** Which units to raise in a year. */
export interface RoadmapPlan {
  readonly year: number;
  /** False when no choice within reach meets every target. */
  readonly feasible: boolean;
  /** Least effort first; empty when it cannot be done, or nothing has to. */
  readonly raises: readonly PlannedRaise[];
  readonly effort: DecimalText;
  /** The targets as they stand, and as they would stand after the raises. */
  readonly before: RoadmapEvaluation;
  readonly after: RoadmapEvaluation;
  /** Keys of targets that even the highest levels within reach would miss. */
  readonly outOfReach: readonly string[];
}
