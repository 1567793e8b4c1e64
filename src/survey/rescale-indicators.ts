import type { ExactDecimal } from "../numbers/exact-decimal.js";
import {
  addFractions,
  dividedBy,
  type Fraction,
  fraction,
  subtractFractions,
  timesFraction,
} from "../numbers/fraction.js";

/** A value on a scale of its own; the worst end is the higher one where less is better. */
export interface ScaledValue {
  readonly value: ExactDecimal;
  readonly worst: ExactDecimal;
  readonly best: ExactDecimal;
}

/** How far a value lies from the worst end of its scale to the best one, as a share 0..1, exactly. */
export function shareOfScale({ value, worst, best }: ScaledValue): Fraction {
  return fraction(
    best.greaterThan(worst) ? value.minus(worst) : worst.minus(value),
    best.minus(worst).abs(),
  );
}

/**
 * Brings values from their own scales to a common one and averages them: the sum of
 * low + (high - low) x share, over the divisor.
 *
 * @param ends low and high end of the common scale
 * @param divisor their number, unless the rule divides by another
 */
export function rescaleAndAverage(
  values: readonly ScaledValue[],
  [low, high]: readonly [Fraction, Fraction],
  divisor: ExactDecimal,
): Fraction {
  const sum = values
    .map((value) => {
      const share = shareOfScale(value);
      return addFractions(low, timesFraction(subtractFractions(high, low), share));
    })
    .reduce(addFractions);
  return dividedBy(sum, divisor);
}
