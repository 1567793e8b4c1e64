import { ApproximateDecimal } from "../numbers/approximate-decimal.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import { betaQuantile } from "./beta-quantile.js";

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
   * differently, give several answers or were drawn by places; `student` is the share, plus and
   * minus its standard error times the quantile of Student's distribution, as means have it. At 0
   * and 1, where that and the normal one would have no width, it is Wilson's. `census` is the share
   * itself, where everyone was asked.
   */
  readonly method: IntervalMethod | "korn-graubard" | "student" | "census";
  readonly lower: DecimalText;
  readonly upper: DecimalText;
}

/** Decimals of shares, standard errors and bounds as they are shown. */
export const shareDecimals: number = 6;

/** A share of a sample, with what its interval is made from. */
export interface SampledShare {
  readonly share: ApproximateDecimal;
  /** The people without weights, drawn one by one, who would tell as much. */
  readonly count: ApproximateDecimal;
  /** Nothing where a single form was counted. */
  readonly error: ApproximateDecimal | undefined;
  /** What the standard error is multiplied by. */
  readonly quantile: ApproximateDecimal;
  /** Forms without weights, each with one answer, drawn one by one. */
  readonly isPlain: boolean;
}

/** Bounds of a share, not yet rounded. */
export interface Bounds {
  readonly method: ConfidenceInterval["method"];
  readonly lower: ApproximateDecimal;
  readonly upper: ApproximateDecimal;
}

/** The bounds of a share; `student` is for means, which are no share of so many people. */
export function boundsOf(
  { share, count, error, quantile, isPlain }: SampledShare,
  level: ConfidenceLevel,
  method: IntervalMethod | "student",
): Bounds {
  const isSymmetric = method === "normal" || method === "student";
  const [made, [lower, upper]] =
    method === "clopper-pearson"
      ? ([isPlain ? method : "korn-graubard", exactBounds(share, count, level)] as const)
      : isSymmetric && error !== undefined && !error.isZero()
        ? ([
            method,
            [share.minus(error.times(quantile)), share.plus(error.times(quantile))],
          ] as const)
        : (["wilson", wilson(share, count, normalQuantile(level))] as const);
  return {
    method: made,
    lower: ApproximateDecimal.max(lower, 0),
    upper: ApproximateDecimal.min(upper, 1),
  };
}

/** The quantile of the normal distribution. */
export function normalQuantile(level: ConfidenceLevel): ApproximateDecimal {
  return new ApproximateDecimal(normalQuantiles[level]);
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
