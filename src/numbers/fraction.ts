import { ExactDecimal } from "./exact-decimal.js";
import {
  addIntegers,
  commonDivisor,
  compareIntegers,
  divideHalfUp,
  divideIntegers,
  type Integer,
  negateInteger,
  remainderOf,
  tenTo,
  timesIntegers,
} from "./integer.js";

/** A quotient of whole numbers that has not been divided, so that nothing is lost before the one rounding. */
export interface Fraction {
  readonly numerator: Integer;
  /** Always above zero. */
  readonly denominator: Integer;
}

/** Nothing. */
export const zeroFraction: Fraction = { numerator: 0, denominator: 1 };

const one: ExactDecimal = /* @__PURE__ */ new ExactDecimal(1);

/** Makes a fraction of decimals; the denominator must be above zero. */
export function fraction(numerator: ExactDecimal, denominator: ExactDecimal = one): Fraction {
  const scale = numerator.scale > denominator.scale ? numerator.scale : denominator.scale;
  return { numerator: numerator.unitsAt(scale), denominator: denominator.unitsAt(scale) };
}

/** The same value in its lowest terms. */
export function reduced({ numerator, denominator }: Fraction): Fraction {
  const divisor = commonDivisor(numerator, denominator);
  return {
    numerator: divideIntegers(numerator, divisor),
    denominator: divideIntegers(denominator, divisor),
  };
}

/** Adds exactly; sums of many stay in their lowest terms. */
export function addFractions(left: Fraction, right: Fraction): Fraction {
  if (left.denominator === right.denominator) {
    return {
      numerator: addIntegers(left.numerator, right.numerator),
      denominator: left.denominator,
    };
  }
  return reduced({
    numerator: addIntegers(
      timesIntegers(left.numerator, right.denominator),
      timesIntegers(right.numerator, left.denominator),
    ),
    denominator: timesIntegers(left.denominator, right.denominator),
  });
}

/** Subtracts exactly. */
export function subtractFractions(left: Fraction, right: Fraction): Fraction {
  return addFractions(left, {
    numerator: negateInteger(right.numerator),
    denominator: right.denominator,
  });
}

/** Multiplies exactly. */
export function timesFraction(left: Fraction, right: Fraction): Fraction {
  return {
    numerator: timesIntegers(left.numerator, right.numerator),
    denominator: timesIntegers(left.denominator, right.denominator),
  };
}

export function timesDecimal(value: Fraction, factor: ExactDecimal): Fraction {
  return {
    numerator: timesIntegers(value.numerator, factor.units),
    denominator: timesIntegers(value.denominator, tenTo(factor.scale)),
  };
}

/** Divides by a number above zero. */
export function dividedBy(value: Fraction, divisor: ExactDecimal): Fraction {
  return {
    numerator: timesIntegers(value.numerator, tenTo(divisor.scale)),
    denominator: timesIntegers(value.denominator, divisor.units),
  };
}

/** Compares exactly: below zero, zero, or above zero as `left` is below, equal to or above `right`. */
export function compareFractions(left: Fraction, right: Fraction): number {
  if (left.denominator === right.denominator) {
    return compareIntegers(left.numerator, right.numerator);
  }
  return compareIntegers(
    timesIntegers(left.numerator, right.denominator),
    timesIntegers(right.numerator, left.denominator),
  );
}

/** True when the fraction has a decimal notation of at most `decimals` places. */
export function fitsDecimals({ numerator, denominator }: Fraction, decimals: number): boolean {
  return remainderOf(timesIntegers(numerator, tenTo(decimals)), denominator) === 0;
}

/**
 * Rounds to `decimals` places: a half goes up in size (0.125 to 0.13, -0.125 to -0.13).
 * One integer division decides, so there is no second rounding.
 */
export function roundHalfUp({ numerator, denominator }: Fraction, decimals: number): ExactDecimal {
  return new ExactDecimal(
    divideHalfUp(timesIntegers(numerator, tenTo(decimals)), denominator),
    decimals,
  );
}

/** Divides exactly by a fraction above zero. */
export function dividedByFraction(left: Fraction, right: Fraction): Fraction {
  return timesFraction(left, { numerator: right.denominator, denominator: right.numerator });
}

/** The highest whole number that is not above the value. */
export function floorOf({ numerator, denominator }: Fraction): Integer {
  const whole = divideIntegers(numerator, denominator);
  const cut = numerator < 0 && remainderOf(numerator, denominator) !== 0;
  return cut ? addIntegers(whole, -1) : whole;
}

/** The lowest whole number that is not below the value. */
export function ceilingOf({ numerator, denominator }: Fraction): Integer {
  return negateInteger(floorOf({ numerator: negateInteger(numerator), denominator }));
}
