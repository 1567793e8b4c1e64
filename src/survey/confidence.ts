import { ApproximateDecimal, approximate } from "../numbers/approximate-decimal.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { fraction } from "../numbers/fraction.js";
import type { LocalizedText } from "../text/language.js";
import type { ShareSums } from "./tally.js";

/** Confidence that an interval may have, in percent. */
export type ConfidenceLevel = "90" | "95" | "99";

/** Quantiles of the normal distribution, two-sided. */
export const normalQuantiles: Readonly<Record<ConfidenceLevel, DecimalText>> = {
  "90": "1.644854",
  "95": "1.959964",
  "99": "2.575829",
};

/**
 * How an interval is made: `wilson` (Wilson's score interval) stays within 0 and 1 and holds for
 * shares near them too; `normal` is the share, plus and minus its standard error times the
 * quantile.
 */
export type IntervalMethod = "wilson" | "normal";

/** A confidence interval of a share; bounds are shares 0..1. */
export interface ConfidenceInterval {
  readonly level: ConfidenceLevel;
  readonly method: IntervalMethod;
  readonly lower: DecimalText;
  readonly upper: DecimalText;
}

/** What standard errors and intervals assume of the sample. */
export const sampleDesign: LocalizedText = {
  vi: "Coi phiếu là mẫu ngẫu nhiên đơn giản, có hoàn lại; các câu trả lời trong một phiếu tính cùng nhau; không hiệu chỉnh cho tổng thể hữu hạn, phân tầng hay chọn mẫu theo cụm.",
  en: "Forms are taken as a simple random sample with replacement; the answers of one form stay together; no correction for a finite population, strata or clusters of forms.",
};

/** Decimals of shares, standard errors and bounds as they are shown. */
export const shareDecimals: number = 6;

/** Standard error of the share in these sums (linearised, so that weights and forms count). */
export function standardErrorOf(sums: ShareSums): ApproximateDecimal {
  const [satisfied, base] = [new ExactDecimal(sums.satisfied), new ExactDecimal(sums.base)];
  const [ss, sn, nn] = [sums.ss, sums.sn, sums.nn].map((text) => new ExactDecimal(text)) as [
    ExactDecimal,
    ExactDecimal,
    ExactDecimal,
  ];
  const spread = ss
    .times(base.pow(2))
    .minus(satisfied.times(base).times(sn).times(2))
    .plus(satisfied.pow(2).times(nn));
  return approximate(fraction(ExactDecimal.max(spread, 0), base.pow(4))).sqrt();
}

/** Confidence interval of the share in these sums. */
export function intervalOf(
  sums: ShareSums,
  level: ConfidenceLevel,
  method: IntervalMethod,
): ConfidenceInterval {
  const [satisfied, base] = [new ExactDecimal(sums.satisfied), new ExactDecimal(sums.base)];
  const share = approximate(fraction(satisfied, base));
  const error = standardErrorOf(sums);
  const z = new ApproximateDecimal(normalQuantiles[level]);
  const [lower, upper] =
    method === "normal"
      ? [share.minus(error.times(z)), share.plus(error.times(z))]
      : wilson(share, effectiveCount(share, error, sums), z);
  return {
    level,
    method,
    lower: ApproximateDecimal.max(lower, 0).toFixed(shareDecimals),
    upper: ApproximateDecimal.min(upper, 1).toFixed(shareDecimals),
  };
}

// The number of independent answers that would give the same standard error; where the share is 0
// or 1 and there is none, the number that the weights leave (Kish).
function effectiveCount(
  share: ApproximateDecimal,
  error: ApproximateDecimal,
  { base, nn }: ShareSums,
): ApproximateDecimal {
  if (error.isZero()) return new ApproximateDecimal(base).pow(2).div(nn);
  return share.times(new ApproximateDecimal(1).minus(share)).div(error.pow(2));
}

function wilson(
  share: ApproximateDecimal,
  count: ApproximateDecimal,
  z: ApproximateDecimal,
): readonly [ApproximateDecimal, ApproximateDecimal] {
  const square = z.pow(2);
  const whole = square.div(count).plus(1);
  const centre = share.plus(square.div(count.times(2))).div(whole);
  const spread = share
    .times(new ApproximateDecimal(1).minus(share))
    .div(count)
    .plus(square.div(count.pow(2).times(4)))
    .sqrt();
  const half = spread.times(z).div(whole);
  return [centre.minus(half), centre.plus(half)];
}
