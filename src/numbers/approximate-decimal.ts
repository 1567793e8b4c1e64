import { Decimal } from "decimal.js";
import type { Fraction } from "./fraction.js";

/**
 * For estimates that have no exact decimal, such as a square root: fifty digits, far more than
 * are ever shown. Points, shares and ranks never come from it.
 */
export const ApproximateDecimal: typeof Decimal = /* @__PURE__ */ Decimal.clone({
  defaults: true,
  precision: 50,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** A value known to fifty digits. */
export type ApproximateDecimal = Decimal;

/** A fraction as a decimal of fifty digits. */
export function approximate({ numerator, denominator }: Fraction): ApproximateDecimal {
  return new ApproximateDecimal(numerator.toString()).div(denominator.toString());
}
