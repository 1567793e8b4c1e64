import { toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import type { ShareSums, StratumTally } from "./tally.js";

/** Satisfied answers and base of some criteria over all strata. */
export function sumTotals(
  strata: readonly StratumTally[],
  codes: ReadonlySet<string>,
): Pick<ShareSums, "satisfied" | "base"> {
  let [satisfied, base] = [zero, zero];
  for (const { totals } of strata) {
    for (const one of totals) {
      if (!codes.has(one.code)) continue;
      satisfied = satisfied.plus(one.satisfied);
      base = base.plus(one.base);
    }
  }
  return { satisfied: toDecimalText(satisfied), base: toDecimalText(base) };
}

/** Sums of squares over forms, all answers of a form to these criteria taken together. */
export function sumPairs(
  strata: readonly StratumTally[],
  codes: ReadonlySet<string>,
): Pick<ShareSums, "ss" | "sn" | "nn"> {
  let [ss, sn, nn] = [zero, zero, zero];
  for (const { pairs } of strata) {
    for (const pair of pairs) {
      const [first, second] = pair.codes;
      if (!codes.has(first) || !codes.has(second)) continue;
      // Two different criteria meet twice in the square of a sum.
      const times = first === second ? 1 : 2;
      ss = ss.plus(new ExactDecimal(pair.ss).times(times));
      nn = nn.plus(new ExactDecimal(pair.nn).times(times));
      sn = sn.plus(pair.sn).plus(first === second ? 0 : pair.ns);
    }
  }
  return { ss: toDecimalText(ss), sn: toDecimalText(sn), nn: toDecimalText(nn) };
}

const zero = /* @__PURE__ */ new ExactDecimal(0);
