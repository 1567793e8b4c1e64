import { toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
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
