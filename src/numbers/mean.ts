import type { DecimalText } from "./decimal-text.js";

/** A fraction of two whole numbers, so that sums over thousands of units stay exact. */
export interface Ratio {
  readonly numerator: bigint;
  /** Above 0. */
  readonly denominator: bigint;
}

/**
 * The quotient of two decimals.
 *
 * @param denominator above 0
 * @example
 * toFixedRatio(ratioOf("1.5", "2"), 2) // "0.75"
 */
export function ratioOf(numerator: DecimalText, denominator: DecimalText = "1"): Ratio {
  const [above, under] = [decimalsOf(numerator), decimalsOf(denominator)];
  return {
    numerator: wholeOf(numerator, Math.max(0, under - above)),
    denominator: wholeOf(denominator, Math.max(0, above - under)),
  };
}

/** Compares exactly: below zero, zero, or above zero. */
export function compareRatios(left: Ratio, right: Ratio): number {
  const same = left.denominator === right.denominator;
  const one = same ? left.numerator : left.numerator * right.denominator;
  const other = same ? right.numerator : right.numerator * left.denominator;
  return one === other ? 0 : one < other ? -1 : 1;
}

/** A multiple. */
export function timesWhole({ numerator, denominator }: Ratio, factor: bigint): Ratio {
  return { numerator: numerator * factor, denominator };
}

/** A part. */
export function dividedByWhole({ numerator, denominator }: Ratio, divisor: bigint): Ratio {
  return { numerator, denominator: denominator * divisor };
}

/**
 * The exact sum. Those of one denominator are added first, then two and two, so that the numbers
 * grow late: ten thousand different denominators take moments.
 */
export function sumOfRatios(ratios: readonly Ratio[]): Ratio {
  const sums = new Map<bigint, bigint>();
  for (const { numerator, denominator } of ratios) {
    const sum = sums.get(denominator);
    sums.set(denominator, sum === undefined ? numerator : sum + numerator);
  }
  let rest: readonly Ratio[] = [...sums].map(([denominator, numerator]) => ({
    numerator,
    denominator,
  }));
  while (rest.length > 1) {
    rest = Array.from({ length: Math.ceil(rest.length / 2) }, (_, at) =>
      added(rest[2 * at] as Ratio, rest[2 * at + 1]),
    );
  }
  return rest[0] ?? ratioOf("0");
}

/**
 * The exact mean; the order of the values never matters.
 *
 * @param ratios at least one
 */
export function meanOfRatios(ratios: readonly Ratio[]): Ratio {
  return dividedByWhole(sumOfRatios(ratios), BigInt(ratios.length));
}

/**
 * Rounds once, a half up in size (0.125 to 0.13, -0.125 to -0.13), and writes all decimals.
 *
 * @example
 * toFixedRatio(ratioOf("1", "3"), 2) // "0.33"
 */
export function toFixedRatio({ numerator, denominator }: Ratio, decimals: number): DecimalText {
  const [none, two] = [BigInt(0), BigInt(2)];
  const size = numerator < none ? -numerator : numerator;
  const rounded = (size * two * powerOfTen(decimals) + denominator) / (denominator * two);
  const digits = rounded.toString().padStart(decimals + 1, "0");
  const sign = numerator < none && rounded !== none ? "-" : "";
  if (decimals === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function added(left: Ratio, right: Ratio | undefined): Ratio {
  if (right === undefined) return left;
  return {
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  };
}

function decimalsOf(text: DecimalText): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

function wholeOf(text: DecimalText, zeros: number): bigint {
  return BigInt(text.replace(".", "")) * powerOfTen(zeros);
}

function powerOfTen(exponent: number): bigint {
  return BigInt(10) ** BigInt(exponent);
}
