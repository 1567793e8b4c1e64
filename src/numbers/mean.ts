import { type Fraction, zeroFraction } from "./fraction.js";
import { addIntegers, type Integer, timesIntegers } from "./integer.js";

/**
 * The exact sum. Fractions of one denominator are added first, then two and two, so that the
 * numbers grow late: ten thousand different denominators take moments.
 *
 * @returns not in its lowest terms
 * @example
 * sumOfFractions([{ numerator: 1, denominator: 2 }, { numerator: 1, denominator: 3 }]) // { "numerator": 5, "denominator": 6 }
 */
export function sumOfFractions(fractions: readonly Fraction[]): Fraction {
  const sums = new Map<Integer, Integer>();
  for (const { numerator, denominator } of fractions) {
    const sum = sums.get(denominator);
    sums.set(denominator, sum === undefined ? numerator : addIntegers(sum, numerator));
  }
  let rest: readonly Fraction[] = [...sums].map(([denominator, numerator]) => ({
    numerator,
    denominator,
  }));
  while (rest.length > 1) {
    rest = Array.from({ length: Math.ceil(rest.length / 2) }, (_, at) =>
      added(rest[2 * at] as Fraction, rest[2 * at + 1]),
    );
  }
  return rest[0] ?? zeroFraction;
}

/**
 * The exact mean; the order of the values never matters.
 *
 * @param fractions at least one
 * @example
 * meanOfFractions([{ numerator: 1, denominator: 2 }, { numerator: 1, denominator: 3 }]) // { "numerator": 5, "denominator": 12 }
 */
export function meanOfFractions(fractions: readonly Fraction[]): Fraction {
  const { numerator, denominator } = sumOfFractions(fractions);
  return { numerator, denominator: timesIntegers(denominator, fractions.length) };
}

// Without a common divisor, which costs more than the longer numbers.
function added(left: Fraction, right: Fraction | undefined): Fraction {
  if (right === undefined) return left;
  return {
    numerator: addIntegers(
      timesIntegers(left.numerator, right.denominator),
      timesIntegers(right.numerator, left.denominator),
    ),
    denominator: timesIntegers(left.denominator, right.denominator),
  };
}
