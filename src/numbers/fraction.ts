import { ExactDecimal } from "./exact-decimal.js";

/** A quotient that has not been divided, so that nothing is lost before the one rounding. */
export interface Fraction {
  readonly numerator: ExactDecimal;
  /** Always above zero. */
  readonly denominator: ExactDecimal;
}

/** Makes a fraction; the denominator must be above zero. */
export function fraction(numerator: ExactDecimal, denominator?: ExactDecimal): Fraction {
  return { numerator, denominator: denominator ?? one };
}

const one: ExactDecimal = /* @__PURE__ */ new ExactDecimal(1);

export function addFractions(left: Fraction, right: Fraction): Fraction {
  if (left.denominator === right.denominator) {
    return { numerator: left.numerator.plus(right.numerator), denominator: left.denominator };
  }
  return {
    numerator: left.numerator
      .times(right.denominator)
      .plus(right.numerator.times(left.denominator)),
    denominator: left.denominator.times(right.denominator),
  };
}

export function timesDecimal(value: Fraction, factor: ExactDecimal): Fraction {
  return { numerator: value.numerator.times(factor), denominator: value.denominator };
}

/** Divides by a number above zero. */
export function dividedBy(value: Fraction, divisor: ExactDecimal): Fraction {
  return { numerator: value.numerator, denominator: value.denominator.times(divisor) };
}

/** Compares exactly: below zero, zero, or above zero as `left` is below, equal to or above `right`. */
export function compareFractions(left: Fraction, right: Fraction): number {
  if (left.denominator === right.denominator) return left.numerator.comparedTo(right.numerator);
  return left.numerator
    .times(right.denominator)
    .comparedTo(right.numerator.times(left.denominator));
}

/** True when the fraction has a decimal notation of at most `decimals` places. */
export function fitsDecimals(value: Fraction, decimals: number): boolean {
  return compareFractions(fraction(roundHalfUp(value, decimals)), value) === 0;
}

/**
 * Rounds to `decimals` places: a half goes up in size (0.125 to 0.13, -0.125 to -0.13).
 * One integer division decides, so there is no second rounding.
 */
export function roundHalfUp(value: Fraction, decimals: number): ExactDecimal {
  const whole = value.denominator === one;
  if (whole && value.numerator.decimalPlaces() <= decimals) return value.numerator;
  const scale = new ExactDecimal(`1e${decimals}`);
  const twice = value.numerator.abs().times(scale).times(2).plus(value.denominator);
  const magnitude = twice.divToInt(value.denominator.times(2)).div(scale);
  return value.numerator.isNegative() ? magnitude.negated() : magnitude;
}
