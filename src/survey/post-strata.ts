import { toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { type Fraction, fraction, reduced } from "../numbers/fraction.js";
import { commonDivisor, divideIntegers, type Integer, timesIntegers } from "../numbers/integer.js";
import type { StratumTally, SurveyTally } from "./tally.js";

/** The forms of one value of the grouping, and what weights them to its known total. */
export interface PostStratum {
  readonly tally: SurveyTally;
  readonly strata: readonly StratumTally[];
  /** Sum of the weights that the forms came with. */
  readonly weight: ExactDecimal;
  /** What a weight is multiplied by, times the `unit` of all. */
  readonly factor: ExactDecimal;
}

/** All values, with whole factors, so that no weighted sum is rounded. */
export interface PostStrata {
  readonly parts: readonly PostStratum[];
  readonly unit: Integer;
}

/** True where the weights of all forms are known, those included that answer nothing. */
export function isWeighed({ strata }: SurveyTally, isWeighted: boolean): boolean {
  return (
    strata !== undefined &&
    (!isWeighted ||
      strata.every(
        ({ weights, clusters = [] }) =>
          weights !== undefined && clusters.every(({ weight }) => weight !== undefined),
      ))
  );
}

/** The groups of a tally that was checked, each with the factor to its known total. */
export function postStrataOf(
  { groups = [] }: SurveyTally,
  totals: Readonly<Record<string, number>>,
): PostStrata {
  // A group of blank forms alone has nobody to weight.
  const parts = groups
    .filter(({ tally }) => (tally.forms ?? 0) > 0)
    .map(({ value, tally }) => {
      const strata = tally.strata ?? [];
      const weight = strata.reduce((sum, { weights, forms }) => {
        return sum.plus(weights?.sum ?? forms);
      }, new ExactDecimal(0));
      const total = new ExactDecimal(totals[value ?? ""] as number);
      return { tally, strata, weight, ratio: reduced(fraction(total, weight)) };
    });
  const unit = parts.reduce<Integer>((all, { ratio }) => commonMultiple(all, ratio), 1);
  return {
    unit,
    parts: parts.map(({ ratio, ...part }) => ({
      ...part,
      factor: wholeDecimal(timesIntegers(ratio.numerator, divideIntegers(unit, ratio.denominator))),
    })),
  };
}

/** A sum over the post-strata, each multiplied by its factor to a power. */
export function weightedSum(
  { parts }: PostStrata,
  power: number,
  pick: (part: PostStratum) => string,
): string {
  const sum = parts.reduce(
    (all, part) => all.plus(part.factor.pow(power).times(pick(part))),
    new ExactDecimal(0),
  );
  return toDecimalText(sum);
}

function commonMultiple(all: Integer, { denominator }: Fraction): Integer {
  return timesIntegers(all, divideIntegers(denominator, commonDivisor(all, denominator)));
}

/** A whole number of any size as a decimal. */
export function wholeDecimal(value: Integer): ExactDecimal {
  return new ExactDecimal(value.toString());
}
