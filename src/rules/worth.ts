import type { DecimalInput } from "../numbers/decimal-text.js";
import { readDecimal } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { below, type Place, type Problem, problem } from "../problems/problem.js";

/**
 * What an option, a band or an occurrence is worth: points, or a share (0..1) of the maximum
 * ("1/2 x điểm tối đa" is share 0.5).
 */
export type Worth =
  | { readonly points: DecimalInput; readonly share?: never }
  | { readonly share: DecimalInput; readonly points?: never };

/** Points of a worth under a maximum, exactly. */
export function pointsOf(worth: Worth, max: ExactDecimal): ExactDecimal {
  return worth.share === undefined ? exact(worth.points) : exact(worth.share).times(max);
}

/** An exact value from checked input. */
export function exact(input: DecimalInput): ExactDecimal {
  return readDecimal(input) ?? new ExactDecimal(Number.NaN);
}

/** Problems of one worth: below zero, or above the maximum. */
export function checkWorth(worth: Worth, max: ExactDecimal, place: Place): readonly Problem[] {
  const key = worth.share === undefined ? "points" : "share";
  const points = pointsOf(worth, max);
  if (points.isNegative() && !points.isZero()) {
    return [problem("negative-number", below(place, key), { value: points.toString() })];
  }
  if (points.greaterThan(max)) {
    return [
      problem("points-above-max", below(place, key), {
        points: points.toString(),
        max: max.toString(),
      }),
    ];
  }
  return [];
}

/** Problems of alternatives of which one must reach the maximum and none may pass it. */
export function checkWorths(
  worths: readonly Worth[],
  max: ExactDecimal,
  place: Place,
): readonly Problem[] {
  const problems = worths.flatMap((worth, index) => checkWorth(worth, max, below(place, index)));
  const best = worths.reduce<ExactDecimal>(
    (highest, worth) => ExactDecimal.max(highest, pointsOf(worth, max)),
    new ExactDecimal(0),
  );
  if (worths.length > 0 && best.lessThan(max)) {
    problems.push(
      problem("max-not-reached", place, { best: best.toString(), max: max.toString() }),
    );
  }
  return problems;
}
