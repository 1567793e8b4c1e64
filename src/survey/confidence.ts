import { ApproximateDecimal, approximate } from "../numbers/approximate-decimal.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { fraction } from "../numbers/fraction.js";
import type { LocalizedText } from "../text/language.js";
import { betaQuantile } from "./beta-quantile.js";
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
 * shares near them too; `clopper-pearson` never covers less often than it says, and is wider;
 * `normal` is the share, plus and minus its standard error times the quantile.
 */
export type IntervalMethod = "wilson" | "clopper-pearson" | "normal";

/** A confidence interval of a share; bounds are shares 0..1. */
export interface ConfidenceInterval {
  readonly level: ConfidenceLevel;
  /**
   * How it was made. `korn-graubard` is what Clopper and Pearson's becomes where forms weigh
   * differently or give several answers; at 0 and 1, where the normal one would have no width, it
   * is Wilson's.
   */
  readonly method: IntervalMethod | "korn-graubard";
  readonly lower: DecimalText;
  readonly upper: DecimalText;
}

/** What standard errors and intervals assume of the sample. */
export const sampleDesign: LocalizedText = {
  vi: "Coi phiếu là mẫu ngẫu nhiên đơn giản, có hoàn lại, phương sai chia cho n − 1; các câu trả lời trong một phiếu tính cùng nhau; không hiệu chỉnh cho tổng thể hữu hạn, phân tầng hay chọn mẫu theo cụm.",
  en: "Forms are taken as a simple random sample with replacement, the variance divided by n − 1; the answers of one form stay together; no correction for a finite population, strata or clusters of forms.",
};

/** Decimals of shares, standard errors and bounds as they are shown. */
export const shareDecimals: number = 6;

/**
 * Standard error of the share in these sums: linearised, so that weights and forms count, with the
 * variance divided by n - 1. Nothing can be said of a single form.
 */
export function standardErrorOf(sums: ShareSums): ApproximateDecimal | undefined {
  const { people } = sums;
  if (people < 2) return undefined;
  return spreadOf(sums).times(new ApproximateDecimal(people).div(people - 1).sqrt());
}

// The same with the variance divided by n, as Wilson's interval has it.
function spreadOf(sums: ShareSums): ApproximateDecimal {
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
  const z = new ApproximateDecimal(normalQuantiles[level]);
  const count = effectiveCount(share, sums);
  const error = standardErrorOf(sums);
  const isPlain = isOneAnswerEach(sums);
  const [made, [lower, upper]] =
    method === "clopper-pearson"
      ? ([isPlain ? method : "korn-graubard", exactBounds(share, count, level)] as const)
      : method === "normal" && error !== undefined && !error.isZero()
        ? ([method, [share.minus(error.times(z)), share.plus(error.times(z))]] as const)
        : (["wilson", wilson(share, count, z)] as const);
  return {
    level,
    method: made,
    lower: ApproximateDecimal.max(lower, 0).toFixed(shareDecimals),
    upper: ApproximateDecimal.min(upper, 1).toFixed(shareDecimals),
  };
}

/** The people without weights who would tell as much of the share as these sums do. */
export function effectivePeopleOf(sums: ShareSums): ApproximateDecimal {
  const [satisfied, base] = [new ExactDecimal(sums.satisfied), new ExactDecimal(sums.base)];
  return effectiveCount(approximate(fraction(satisfied, base)), sums);
}

// The number of independent answers that would give the same standard error, but never more than
// the weights leave (Kish): that is at most the number of people, where one of little weight who
// differs from the others would seem to make them more.
function effectiveCount(share: ApproximateDecimal, sums: ShareSums): ApproximateDecimal {
  if (isOneAnswerEach(sums)) return new ApproximateDecimal(sums.people);
  const most = new ApproximateDecimal(sums.base).pow(2).div(sums.nn);
  const spread = spreadOf(sums);
  if (spread.isZero()) return most;
  const alike = share.times(new ApproximateDecimal(1).minus(share)).div(spread.pow(2));
  return ApproximateDecimal.min(alike, most);
}

// Forms without weights, each with one answer.
function isOneAnswerEach({ people, base, nn }: ShareSums): boolean {
  return base === nn && base === String(people);
}

// Clopper and Pearson's bounds; with an effective count they are those of Korn and Graubard.
function exactBounds(
  share: ApproximateDecimal,
  count: ApproximateDecimal,
  level: ConfidenceLevel,
): readonly [ApproximateDecimal, ApproximateDecimal] {
  const tail = new ApproximateDecimal(100).minus(level).div(200);
  const satisfied = share.times(count);
  const others = count.minus(satisfied);
  const isNone = satisfied.lessThan("1e-20");
  const isAll = others.lessThan("1e-20");
  return [
    isNone
      ? new ApproximateDecimal(0)
      : betaQuantile(tail, satisfied, isAll ? one : others.plus(1)),
    isAll ? one : betaQuantile(one.minus(tail), satisfied.plus(1), others),
  ];
}

const one = /* @__PURE__ */ new ApproximateDecimal(1);

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
