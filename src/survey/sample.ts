import { ApproximateDecimal, approximate } from "../numbers/approximate-decimal.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { type Fraction, fraction } from "../numbers/fraction.js";
import {
  boundsOf,
  type ConfidenceLevel,
  type IntervalMethod,
  normalQuantile,
  shareDecimals,
} from "./confidence.js";
import type { PostStrata } from "./post-strata.js";
import { postStratifiedMoves, postStratifiedSquares } from "./post-stratified-moves.js";
import { noPrecision, type Precision, type RestsOn, writeBounds } from "./precision.js";
import {
  isSimple,
  type Sampling,
  squaresOf,
  type Variance,
  varianceOf,
  varianceOfMoves,
} from "./sampling-variance.js";
import { squaresOfSums } from "./share-sums.js";
import type { Slopes } from "./slopes.js";
import { studentQuantile } from "./student-quantile.js";
import type { ShareSums, StratumTally } from "./tally.js";

/** The precision of a share, with the people whom it is worth. */
export interface SharePrecision extends Precision {
  readonly effectivePeople: DecimalText | null;
}

/** How intervals are made. */
export interface IntervalChoice {
  readonly level: ConfidenceLevel;
  readonly method: IntervalMethod;
}

/** The sample behind one table: says how precise its shares are. */
export class Sample {
  readonly #strata: readonly StratumTally[];
  readonly #sampling: Sampling;
  readonly #choice: IntervalChoice;
  readonly #postStrata: PostStrata | undefined;
  readonly #isSimple: boolean;
  readonly #quantiles = new Map<number, ApproximateDecimal>();

  constructor(
    strata: readonly StratumTally[],
    sampling: Sampling,
    choice: IntervalChoice,
    postStrata?: PostStrata,
  ) {
    this.#strata = strata;
    this.#sampling = sampling;
    this.#choice = choice;
    this.#postStrata = postStrata;
    this.#isSimple =
      postStrata === undefined &&
      isSimple(strata) &&
      [...sampling.units.keys()].every((key) => key === null);
  }

  /** Of satisfied answers over counted ones. */
  ofShare(sums: ShareSums, slopes: Slopes): SharePrecision {
    const { level, method } = this.#choice;
    const { people } = sums;
    const share = approximate(
      fraction(new ExactDecimal(sums.satisfied), new ExactDecimal(sums.base)),
    );
    const restsOn = { count: people, areAllValid: false };
    if (this.#isCensus()) return { ...census(share, level, restsOn), effectivePeople: null };
    const isPlain = this.#isSimple && isOneAnswerEach(sums);
    const variance = this.#varianceOf(slopes, people, () => squaresOfSums(sums));
    if (variance === undefined && !this.#isSimple) return { ...noPrecision, effectivePeople: null };
    const spread = share.times(one.minus(share));
    const count = this.#countOf(sums, spread, variance, isPlain);
    const degrees = variance?.degrees ?? 1;
    // Where few places were drawn, they tell less than as many people would (Korn and Graubard).
    const fewer = this.#isSimple
      ? one
      : this.#student(people - 1)
          .div(this.#student(degrees))
          .pow(2);
    const error = variance === undefined ? undefined : atLeastNothing(variance.value).sqrt();
    const bounds = boundsOf(
      {
        share,
        count: count.times(fewer),
        error,
        quantile: this.#isSimple ? normalQuantile(level) : this.#student(degrees),
        isPlain,
      },
      level,
      method,
    );
    return {
      standardError: error?.toFixed(shareDecimals) ?? null,
      degreesOfFreedom: variance?.degrees ?? null,
      ...writeBounds(share, bounds, level, restsOn),
      designEffect: this.#effectOf(slopes, sums, spread),
      effectivePeople: count.toFixed(shareDecimals),
    };
  }

  /** Of a mean of shares, linearised. */
  ofMean(
    known: { readonly share: Fraction; readonly slopes: Slopes },
    restsOn: RestsOn,
  ): Precision {
    const { level } = this.#choice;
    const share = approximate(known.share);
    if (this.#strata.length === 0) return noPrecision;
    if (this.#isCensus()) return census(share, level, restsOn);
    const squares =
      this.#postStrata === undefined
        ? squaresOf(known.slopes, this.#strata)
        : postStratifiedSquares(known.slopes, this.#postStrata);
    const variance = this.#varianceOf(known.slopes, restsOn.count, () => squares);
    if (variance === undefined) return noPrecision;
    const error = atLeastNothing(variance.value).sqrt();
    const bounds = boundsOf(
      {
        share,
        count: new ApproximateDecimal(restsOn.count),
        error,
        quantile: this.#student(variance.degrees),
        isPlain: true,
      },
      level,
      "student",
    );
    return {
      standardError: error.toFixed(shareDecimals),
      degreesOfFreedom: variance.degrees,
      ...writeBounds(share, bounds, level, restsOn),
      designEffect: this.#isSimple
        ? null
        : this.#effectOfMean(known.slopes, restsOn.count, squares),
    };
  }

  // The people without weights who would give the same standard error, but never more than the
  // weights leave (Kish): that is at most the number of people, where one of little weight who
  // differs from the others would seem to make them more.
  #countOf(
    sums: ShareSums,
    spread: ApproximateDecimal,
    variance: Variance | undefined,
    isPlain: boolean,
  ): ApproximateDecimal {
    const unasked = this.#mostUnasked();
    if (isPlain) return new ApproximateDecimal(sums.people).div(unasked);
    const most = new ApproximateDecimal(sums.base).pow(2).div(sums.nn).div(unasked);
    // Wilson's interval has the variance divided by n.
    const value = this.#isSimple ? squaresOfSums(sums).times(unasked) : variance?.value;
    if (value === undefined || isNothing(value)) return most;
    return ApproximateDecimal.min(spread.div(value), most);
  }

  #varianceOf(
    slopes: Slopes,
    people: number,
    squares: () => ApproximateDecimal,
  ): Variance | undefined {
    if (!this.#isSimple) return this.#byUnits(slopes, this.#sampling);
    if (people < 2) return undefined;
    const value = squares()
      .times(people)
      .div(people - 1)
      .times(this.#sampling.unasked(null));
    return { value, degrees: people - 1 };
  }

  #byUnits(slopes: Slopes, sampling: Sampling): Variance | undefined {
    return this.#postStrata === undefined
      ? varianceOf(slopes, this.#strata, sampling)
      : varianceOfMoves(postStratifiedMoves(slopes, this.#postStrata), sampling);
  }

  // A sample is planned for a population of its own: the effect is that of an endless one.
  #effectOf(slopes: Slopes, sums: ShareSums, spread: ApproximateDecimal): DecimalText | null {
    const { people } = sums;
    if (people < 2 || isNothing(spread)) return null;
    const value = this.#isSimple
      ? squaresOfSums(sums)
          .times(people)
          .div(people - 1)
      : this.#byUnits(slopes, this.#endless())?.value;
    return value === undefined
      ? null
      : value
          .times(people - 1)
          .div(spread)
          .toFixed(4);
  }

  #effectOfMean(slopes: Slopes, people: number, squares: ApproximateDecimal): DecimalText | null {
    const alone = squares.times(people).div(Math.max(people - 1, 1));
    const value = this.#byUnits(slopes, this.#endless())?.value;
    return value === undefined || isNothing(alone) ? null : value.div(alone).toFixed(4);
  }

  #endless(): Sampling {
    return { units: this.#sampling.units, unasked: () => one };
  }

  #mostUnasked(): ApproximateDecimal {
    const { units, unasked } = this.#sampling;
    return ApproximateDecimal.max(
      ...[...units.keys(), ...(this.#isSimple ? [null] : [])].map(unasked),
    );
  }

  #isCensus(): boolean {
    return isNothing(this.#mostUnasked());
  }

  #student(degrees: number): ApproximateDecimal {
    const at = Math.max(degrees, 1);
    const known = this.#quantiles.get(at) ?? studentQuantile(this.#choice.level, at);
    this.#quantiles.set(at, known);
    return known;
  }
}

// Everyone was asked: there is no error of a sample.
function census(share: ApproximateDecimal, level: ConfidenceLevel, restsOn: RestsOn): Precision {
  const bounds = { method: "census", lower: share, upper: share } as const;
  return {
    standardError: new ApproximateDecimal(0).toFixed(shareDecimals),
    degreesOfFreedom: null,
    ...writeBounds(share, bounds, level, restsOn),
    designEffect: null,
  };
}

// Forms without weights, each with one answer.
function isOneAnswerEach({ people, base, nn }: ShareSums): boolean {
  return base === nn && base === String(people);
}

// Approximate values that are 0 may differ from it in their last digits.
function isNothing(value: ApproximateDecimal): boolean {
  return value.lessThan("1e-35");
}

function atLeastNothing(value: ApproximateDecimal): ApproximateDecimal {
  return isNothing(value) ? new ApproximateDecimal(0) : value;
}

const one = /* @__PURE__ */ new ApproximateDecimal(1);
