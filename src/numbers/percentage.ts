import type { DecimalText } from "./decimal-text.js";
import { ExactDecimal } from "./exact-decimal.js";
import { type Fraction, fraction, roundHalfUp, timesDecimal } from "./fraction.js";

/** Decimals of a published percentage ("88,37%"). */
export const percentageDecimals: number = 2;

/**
 * A part as a percentage of a whole, rounded half up to two decimals and padded to them,
 * as results are published. For display: never feed it back into a calculation.
 *
 * @returns percent as decimal text, or `null` when the whole is zero
 * @example
 * toPercentage(new ExactDecimal("61.46"), new ExactDecimal(70)) // "87.80"
 */
export function toPercentage(part: ExactDecimal, whole: ExactDecimal): DecimalText | null {
  if (whole.isZero()) return null;
  return percentageOfShare(fraction(part, whole));
}

/** A part in percent of a whole above zero, exactly. */
export function percentFraction(part: ExactDecimal, whole: ExactDecimal): Fraction {
  return timesDecimal(fraction(part, whole), hundred);
}

/** A share (0..1) as a percentage, rounded half up to two decimals and padded to them. */
export function percentageOfShare(share: Fraction): DecimalText {
  return roundHalfUp(timesDecimal(share, hundred), percentageDecimals).toFixed(percentageDecimals);
}

const hundred: ExactDecimal = /* @__PURE__ */ new ExactDecimal(100);
