import { type DecimalText, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { type Fraction, fraction, subtractFractions, timesDecimal } from "../numbers/fraction.js";
import { toPaddedText } from "../numbers/fraction-text.js";
import type { Scorecard } from "../scoring/scorecard.js";

/** Bonus less penalty. */
export function net({ bonus, penalty }: Scorecard): DecimalText {
  return minus(bonus, penalty);
}

/** An exact difference. */
export function minus(left: DecimalText, right: DecimalText): DecimalText {
  return toDecimalText(new ExactDecimal(left).minus(right));
}

/** Difference of both percentages; `null` where one is not known. */
export function percentagePointsOf(before: Scorecard, after: Scorecard): DecimalText | null {
  const difference = differenceOf(before, after);
  return difference === null
    ? null
    : toPaddedText(timesDecimal(difference, new ExactDecimal(100)), 2);
}

/** Share of the maximum after less before; nothing where one has no points or no maximum. */
export function differenceOf(before: Scorecard, after: Scorecard): Fraction | null {
  const [old, now] = [before, after].map(({ points, applicableMax }) => {
    const whole = new ExactDecimal(applicableMax);
    return points === null || whole.isZero() ? null : fraction(new ExactDecimal(points), whole);
  });
  return old == null || now == null ? null : subtractFractions(now, old);
}
