import type { ExactDecimal } from "../numbers/exact-decimal.js";
import type { Step } from "../rules/step.js";
import type { ScoredLeaf } from "../scoring/scorecard.js";

/** A step that a way takes. */
export interface Choice {
  readonly leaf: ScoredLeaf;
  readonly step: Step;
  readonly effort: ExactDecimal;
  /** What its gain is in the total. */
  readonly worth: ExactDecimal;
}

/** Steps that are taken together. */
export interface WayOption {
  readonly effort: ExactDecimal;
  readonly worth: ExactDecimal;
  readonly choices: readonly Choice[];
}

/** Options of which one at most is taken. */
export interface WayGroup {
  readonly options: readonly WayOption[];
  /** One must be taken, because a class asks for it. */
  readonly needed: boolean;
}
