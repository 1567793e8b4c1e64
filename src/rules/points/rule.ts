import type { DecimalInput } from "../../numbers/decimal-text.js";

/**
 * Points given by a person between 0 and the maximum, as a council does.
 *
 * @example
 * { kind: "points", step: "0.25" }
 */
export interface PointsRule {
  readonly kind: "points";
  /** Points are multiples of this step, which divides the maximum. */
  readonly step?: DecimalInput;
}

/** Points as a person gave them. */
export interface PointsDeclared {
  /** From 0 to the maximum, with at most the decimals of the set. */
  readonly points: DecimalInput;
}
