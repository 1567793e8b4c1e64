import { type ApproximateDecimal, approximate } from "../numbers/approximate-decimal.js";
import { toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { fraction } from "../numbers/fraction.js";
import type { ShareSums } from "./tally.js";

/** The sums of single answers that all weigh the same. */
export function sumsOfCounts(satisfied: number, base: number): ShareSums {
  const [s, n] = [String(satisfied), String(base)];
  return { people: base, satisfied: s, base: n, ss: s, sn: s, nn: n };
}

export function addSums(left: ShareSums, right: ShareSums): ShareSums {
  return {
    people: left.people + right.people,
    satisfied: add(left.satisfied, right.satisfied),
    base: add(left.base, right.base),
    ss: add(left.ss, right.ss),
    sn: add(left.sn, right.sn),
    nn: add(left.nn, right.nn),
  };
}

function add(left: string, right: string): string {
  return toDecimalText(new ExactDecimal(left).plus(right));
}

/**
 * The sum over forms of the squares of what each moves the share by: the variance of the share of
 * people drawn one by one, but for the factor n / (n - 1).
 */
export function squaresOfSums(sums: ShareSums): ApproximateDecimal {
  const [satisfied, base] = [new ExactDecimal(sums.satisfied), new ExactDecimal(sums.base)];
  const spread = base
    .pow(2)
    .times(sums.ss)
    .minus(satisfied.times(base).times(sums.sn).times(2))
    .plus(satisfied.pow(2).times(sums.nn));
  return approximate(fraction(ExactDecimal.max(spread, 0), base.pow(4)));
}
