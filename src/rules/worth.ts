import type { DecimalInput } from "../numbers/decimal-text.js";
import { readDecimal } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import {
  below,
  criteriaSetProblem,
  type Place,
  type Problem,
  problem,
} from "../problems/problem.js";

/**
 * What an option, a band or an occurrence is worth: points, or a share (0..1) of the maximum
 * ("1/2 x điểm tối đa" is share 0.5).
 */
export type Worth =
  | {
      /** Points, from 0 to the maximum. */
      readonly points: DecimalInput;
      readonly share?: never;
    }
  | {
      /** Share of the maximum, from 0 to 1. */
      readonly share: DecimalInput;
      readonly points?: never;
    };

/** Points of a worth under a maximum, exactly. */
export function pointsOf(worth: Worth, max: ExactDecimal): ExactDecimal {
  return worth.share === undefined ? exact(worth.points) : exact(worth.share).times(max);
}

/** Problems of numbers in a rule that are no decimals; those that are not given are no problem. */
export function wrongDecimals(
  numbers: Readonly<Record<string, unknown>>,
  place: Place,
): readonly Problem[] {
  return Object.entries(numbers).flatMap(([key, value]) =>
    value === undefined || readDecimal(value) !== undefined
      ? []
      : [problem("not-a-decimal", below(place, key), {})],
  );
}

/** Problems of worths that are no decimals. */
export function wrongWorths(worths: readonly Worth[], place: Place): readonly Problem[] {
  return worths.flatMap(({ points, share }, index) =>
    wrongDecimals({ points, share }, below(place, index)),
  );
}

/** Problems of one worth: below zero, or above the maximum. */
export function checkWorth(worth: Worth, max: ExactDecimal, place: Place): readonly Problem[] {
  const key = worth.share === undefined ? "points" : "share";
  const points = pointsOf(worth, max);
  if (points.isNegative()) {
    return [problem("negative-number", below(place, key), { value: points.toString() })];
  }
  if (points.greaterThan(max)) {
    return [
      criteriaSetProblem("points-above-max", below(place, key), {
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
  const wrong = wrongWorths(worths, place);
  if (wrong.length > 0) return wrong;
  const problems = worths.flatMap((worth, index) => checkWorth(worth, max, below(place, index)));
  const best = worths.reduce(
    (most, worth) => ExactDecimal.max(most, pointsOf(worth, max)),
    new ExactDecimal(0),
  );
  if (worths.length > 0 && best.lessThan(max)) {
    problems.push(
      criteriaSetProblem("max-not-reached", place, { best: best.toString(), max: max.toString() }),
    );
  }
  return problems;
}
