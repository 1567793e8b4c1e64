import { ApproximateDecimal, approximate } from "../numbers/approximate-decimal.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { type Fraction, fraction } from "../numbers/fraction.js";
import { normalQuantile } from "./confidence.js";
import { normalTails } from "./normal-tails.js";
import type { Precision } from "./precision.js";
import { studentTails } from "./student-tails.js";
import type { PublishedShare, ShareFigure } from "./survey-table.js";

/** The share of one sample, as a test of two shares reads it. */
export interface ShareEvidence {
  readonly share: Fraction;
  /** The people whom it is worth; absent where everyone was asked. */
  readonly people?: ApproximateDecimal;
  /** Where forms were drawn by places or strata. */
  readonly degrees?: number;
}

/** The mean of shares of one sample. */
export interface MeanEvidence {
  readonly share: Fraction;
  /** 0 where everyone was asked. */
  readonly error: ApproximateDecimal;
  /** Absent where the error is not estimated from how the forms differ. */
  readonly degrees?: number;
}

/** What a criterion tells; nothing where it is withheld or its people are not known. */
export function shareEvidence(figure: ShareFigure | undefined): ShareEvidence | undefined {
  const { satisfied, base, effectivePeople, interval, degreesOfFreedom, people } = figure ?? {};
  if (satisfied == null || base == null) return undefined;
  const share = fraction(new ExactDecimal(satisfied), new ExactDecimal(base));
  if (interval?.method === "census") return { share };
  if (effectivePeople == null) return undefined;
  const isByPlaces = degreesOfFreedom != null && people != null && degreesOfFreedom < people - 1;
  return {
    share,
    people: new ApproximateDecimal(effectivePeople),
    ...(isByPlaces ? { degrees: degreesOfFreedom } : {}),
  };
}

/** What an index, a part or a factor tells; nothing where it has no standard error. */
export function meanEvidence(figure: PublishedShare & Precision): MeanEvidence | undefined {
  const { share, standardError, interval, degreesOfFreedom } = figure;
  if (share === null || standardError === null || interval === null) return undefined;
  const value = fraction(new ExactDecimal(share));
  const error = new ApproximateDecimal(standardError);
  if (interval.method === "census") return { share: value, error };
  // Where all forms say the same they do not tell how far off they are: their interval does.
  if (error.isZero()) return { share: value, error: errorOfInterval(share, interval) };
  return {
    share: value,
    error,
    ...(degreesOfFreedom == null ? {} : { degrees: degreesOfFreedom }),
  };
}

function errorOfInterval(
  share: DecimalText,
  { level, lower, upper }: NonNullable<Precision["interval"]>,
): ApproximateDecimal {
  const value = new ApproximateDecimal(share);
  return ApproximateDecimal.max(value.minus(lower), value.neg().plus(upper)).div(
    normalQuantile(level),
  );
}

/**
 * The probability of at least such a difference where there is none: both are taken to be the share
 * of the two samples together.
 */
export function chanceOfShares(before: ShareEvidence, after: ShareEvidence): ApproximateDecimal {
  const [first, second] = [approximate(before.share), approximate(after.share)];
  const change = second.minus(first);
  const variances = [before, after].map(({ people }) =>
    people === undefined ? nothing : one.div(people),
  ) as [ApproximateDecimal, ApproximateDecimal];
  const spread = variances[0].plus(variances[1]);
  if (spread.isZero()) return change.isZero() ? one : nothing;
  // Each share by the people of its sample, which is by the other's part of the spread.
  const whole = first.times(variances[1]).plus(second.times(variances[0])).div(spread);
  const variance = whole.times(one.minus(whole)).times(spread);
  // Everyone says the same in both samples, or one who was asked what everyone denies.
  if (!variance.greaterThan("1e-40")) return change.abs().lessThan("1e-40") ? one : nothing;
  const degrees = degreesOf([
    { variance: variances[0], degrees: before.degrees },
    { variance: variances[1], degrees: after.degrees },
  ]);
  return tails(change.div(variance.sqrt()), degrees);
}

/** The same of means, by their standard errors. */
export function chanceOfMeans(before: MeanEvidence, after: MeanEvidence): ApproximateDecimal {
  const change = approximate(after.share).minus(approximate(before.share));
  const variances = [before, after].map(({ error, degrees }) => ({
    variance: error.pow(2),
    degrees,
  }));
  const variance = variances.reduce((sum, own) => sum.plus(own.variance), nothing);
  if (variance.isZero()) return change.isZero() ? one : nothing;
  return tails(change.div(variance.sqrt()), degreesOf(variances));
}

const one = /* @__PURE__ */ new ApproximateDecimal(1);
const nothing = /* @__PURE__ */ new ApproximateDecimal(0);

function tails(
  distance: ApproximateDecimal,
  degrees: ApproximateDecimal | undefined,
): ApproximateDecimal {
  return degrees === undefined ? normalTails(distance) : studentTails(distance, degrees);
}

// Of a sum of variances, as Welch and Satterthwaite have it.
function degreesOf(
  parts: readonly {
    readonly variance: ApproximateDecimal;
    readonly degrees: number | undefined;
  }[],
): ApproximateDecimal | undefined {
  const sum = parts.reduce((total, { variance }) => total.plus(variance), nothing);
  const squares = parts.reduce(
    (total, { variance, degrees }) =>
      degrees === undefined ? total : total.plus(variance.pow(2).div(degrees)),
    nothing,
  );
  return squares.isZero() ? undefined : sum.pow(2).div(squares);
}
