import { ExactDecimal } from "../numbers/exact-decimal.js";
import { type Fraction, fraction, timesFraction } from "../numbers/fraction.js";
import { below, type Place, type Problem, scoreSheetProblem } from "../problems/problem.js";
import { type Figures, readAmount } from "./figures.js";
import { outcome } from "./given-points.js";
import { fewestFor, type LowerBound } from "./least-points.js";
import type { Evaluation, RuleScope } from "./rule-kind.js";
import { nothingArose } from "./words.js";

/**
 * What a denominator of 0 means (nothing planned, nothing received): the leaf does not apply,
 * or it gets the maximum, or 0. A rule that does not say refuses such figures.
 */
export type WhenZero = "not-applicable" | "full-points" | "zero";

/** A quotient that was declared. */
export interface Quotient {
  readonly numerator: ExactDecimal;
  readonly denominator: ExactDecimal;
}

/** Reads a declared quotient; a zero that the rule does not foresee is a problem. */
export function readQuotient(
  figures: Figures,
  whenZero: WhenZero | undefined,
  place: Place,
  problems: Problem[],
): Quotient | undefined {
  const numerator = readAmount(figures.numerator, below(place, "numerator"), problems);
  const denominator = readAmount(figures.denominator, below(place, "denominator"), problems);
  if (numerator === undefined || denominator === undefined) return undefined;
  if (denominator.isZero() && (whenZero === undefined || !numerator.isZero())) {
    problems.push(scoreSheetProblem("division-by-zero", below(place, "denominator"), {}));
    return undefined;
  }
  return { numerator, denominator };
}

/** The share a / b, undivided. */
export function shareOf({ numerator, denominator }: Quotient): Fraction {
  return fraction(numerator, denominator);
}

/** Points and reason of a denominator of 0. */
export function whenNothing(whenZero: WhenZero, scope: RuleScope): Evaluation {
  const reason = nothingArose[whenZero];
  switch (whenZero) {
    case "not-applicable":
      return { points: null, reason };
    case "full-points":
      return { ...outcome(scope.max, scope), reason };
    case "zero":
      return { ...outcome(new ExactDecimal(0), scope), reason };
  }
}

/**
 * How many more of the numerator lift a / b to a bound; `undefined` where the figures are not whole
 * numbers, or where it would take more than the denominator holds.
 */
export function countToReach(
  { numerator, denominator }: Quotient,
  { bound, closed }: LowerBound,
): ExactDecimal | undefined {
  if (!numerator.isInteger() || !denominator.isInteger() || denominator.isZero()) return undefined;
  const border = { bound: timesFraction(bound, fraction(denominator)), closed };
  const needed = new ExactDecimal(fewestFor(border), 0);
  return needed.greaterThan(denominator) ? undefined : ExactDecimal.max(needed.minus(numerator), 0);
}
