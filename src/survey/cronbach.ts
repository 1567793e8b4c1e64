import type { DecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import {
  dividedByFraction,
  type Fraction,
  fraction,
  subtractFractions,
  timesFraction,
} from "../numbers/fraction.js";
import { toPaddedText } from "../numbers/fraction-text.js";
import { sumOfFractions } from "../numbers/mean.js";
import type { ScorePairSums } from "./tally.js";

/**
 * Cronbach's alpha of some criteria: how far their answers go together, from the covariances of
 * each two over the forms that answered both. Answers stand on the scale at equal distances, and
 * weights are not taken into account.
 *
 * @returns four decimals; nothing for a single criterion, or where all answers are alike
 */
export function cronbachAlpha(
  codes: readonly string[],
  scores: readonly ScorePairSums[],
): DecimalText | null {
  const own = scores.filter((pair) => pair.codes.every((code) => codes.includes(code)));
  if (codes.length < 2 || own.length === 0 || own.some(({ forms }) => forms < 2)) return null;
  const isAlone = ({ codes: [first, second] }: ScorePairSums): boolean => first === second;
  const variances = sumOfFractions(own.filter(isAlone).map(covarianceOf));
  const others = sumOfFractions(own.filter((pair) => !isAlone(pair)).map(covarianceOf));
  const all = sumOfFractions([variances, others, others]);
  if (!(all.numerator > 0)) return null;
  const count = codes.length;
  const rest = subtractFractions(
    { numerator: 1, denominator: 1 },
    dividedByFraction(variances, all),
  );
  return toPaddedText(timesFraction(rest, { numerator: count, denominator: count - 1 }), 4);
}

function covarianceOf({ forms, sums: [first, second], products }: ScorePairSums): Fraction {
  const count = new ExactDecimal(forms);
  const over = count.times(products).minus(new ExactDecimal(first).times(second));
  return fraction(over, count.times(forms - 1));
}
