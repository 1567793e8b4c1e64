import { ExactDecimal } from "../numbers/exact-decimal.js";
import { type Fraction, fraction } from "../numbers/fraction.js";
import { below, type Place, type Problem, problem } from "../problems/problem.js";
import type { LocalizedText } from "../text/language.js";
import { checkAmount, type DeclaredQuotient } from "./declared-figures.js";
import { exact } from "./worth.js";

/**
 * What a denominator of 0 means (nothing planned, nothing received): the leaf does not apply,
 * or it gets the maximum, or 0. A rule that does not say refuses such figures.
 */
export type WhenZero = "not-applicable" | "full-points" | "zero";

/** Problems of a declared quotient: bad numbers, or a zero that the rule does not foresee. */
export function checkQuotient(
  figures: Readonly<Record<string, unknown>>,
  whenZero: WhenZero | undefined,
  place: Place,
): readonly Problem[] {
  const problems = [
    ...checkAmount(figures.numerator, below(place, "numerator")),
    ...checkAmount(figures.denominator, below(place, "denominator")),
  ];
  if (problems.length > 0) return problems;
  const quotient = figures as unknown as DeclaredQuotient;
  const nothingDone = exact(quotient.numerator).isZero();
  return isNothing(quotient) && (whenZero === undefined || !nothingDone)
    ? [problem("division-by-zero", below(place, "denominator"), {})]
    : [];
}

/** True when the denominator is 0. */
export function isNothing(quotient: DeclaredQuotient): boolean {
  return exact(quotient.denominator).isZero();
}

/** The share a / b, undivided. */
export function shareOf(quotient: DeclaredQuotient): Fraction {
  return fraction(exact(quotient.numerator), exact(quotient.denominator));
}

/** Points and reason of a denominator of 0. */
export function whenNothing(
  whenZero: WhenZero,
  max: ExactDecimal,
): { readonly points: Fraction | null; readonly reason: LocalizedText } {
  switch (whenZero) {
    case "not-applicable":
      return {
        points: null,
        reason: {
          vi: "Không phát sinh trong năm nên không áp dụng",
          en: "Nothing arose in the year, so it does not apply",
        },
      };
    case "full-points":
      return {
        points: fraction(max),
        reason: {
          vi: "Không phát sinh trong năm, được tính điểm tối đa",
          en: "Nothing arose in the year, which counts as the maximum",
        },
      };
    case "zero":
      return {
        points: fraction(new ExactDecimal(0)),
        reason: {
          vi: "Không phát sinh trong năm, tính 0 điểm",
          en: "Nothing arose in the year, which counts as 0",
        },
      };
  }
}

/**
 * How many more of the numerator lift a / b over a bound; `undefined` where the figures are
 * not whole numbers, or where it would take more than the denominator holds.
 */
export function countToReach(
  quotient: DeclaredQuotient,
  bound: ExactDecimal,
  closed: boolean,
): ExactDecimal | undefined {
  const [a, b] = [exact(quotient.numerator), exact(quotient.denominator)];
  if (!a.isInteger() || !b.isInteger() || b.isZero()) return undefined;
  const border = bound.times(b);
  const needed = closed || !border.isInteger() ? border.ceil() : border.plus(1);
  return needed.greaterThan(b) ? undefined : ExactDecimal.max(needed.minus(a), 0);
}
