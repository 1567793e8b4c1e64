import type { ByCode } from "../criteria-set/typed-codes.js";
import type { DecimalInput } from "../numbers/decimal-text.js";
import type { Scorecard } from "../scoring/scorecard.js";

/** A unit with what is not certain in its result. */
export interface UncertainUnit<C extends string = string> {
  readonly card: Scorecard<C>;
  readonly ranges?: PointRanges<C>;
}

/**
 * Own points between which a leaf's lie, by code; a leaf that is not assessed has 0 to its maximum.
 * A domain or criterion of which only the points of the whole are known is a leaf.
 */
export type PointRanges<C extends string = string> = ByCode<
  C,
  { readonly from: DecimalInput; readonly to: DecimalInput }
>;
