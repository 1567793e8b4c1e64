import { readDecimal, toDecimalText } from "../../numbers/decimal-text.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import {
  criteriaSetProblem,
  type Place,
  type Problem,
  problem,
  scoreSheetProblem,
} from "../../problems/problem.js";

/** What points that someone typed are held to. */
export interface PointsLimits {
  readonly lowest: ExactDecimal;
  readonly max: ExactDecimal;
  /** Decimals that they may have. */
  readonly decimals: number;
  /** Step that they are multiples of. */
  readonly step?: ExactDecimal | undefined;
}

/**
 * Reads points as someone typed them. Adds a problem where they are no number, have too many
 * decimals, lie below the lowest or above the maximum (refused, never cut), or off the step.
 */
export function readPoints(
  value: unknown,
  { lowest, max, decimals, step }: PointsLimits,
  place: Place,
  problems: Problem[],
): ExactDecimal | undefined {
  const points = readDecimal(value);
  if (points === undefined) {
    problems.push(problem("not-a-decimal", place, {}));
    return undefined;
  }
  const fits =
    (points.scale <= decimals || points.decimalPlaces() <= decimals) &&
    !points.lessThan(lowest) &&
    !points.greaterThan(max) &&
    (step === undefined || points.modulo(step).isZero());
  if (fits) return points;
  const text = toDecimalText(points);
  if (points.decimalPlaces() > decimals) {
    problems.push(problem("too-many-decimals", place, { value: text, decimals: String(decimals) }));
  }
  if (points.lessThan(lowest)) {
    const bound = toDecimalText(lowest);
    problems.push(
      criteriaSetProblem("points-below-lowest", place, { points: text, lowest: bound }),
    );
  }
  if (points.greaterThan(max)) {
    problems.push(
      criteriaSetProblem("points-above-max", place, { points: text, max: toDecimalText(max) }),
    );
  }
  if (step !== undefined && !points.modulo(step).isZero()) {
    problems.push(
      scoreSheetProblem("not-a-step", place, { points: text, step: toDecimalText(step) }),
    );
  }
  return undefined;
}
