import {
  type DecimalInput,
  readDecimal,
  sumDecimals,
  toDecimalText,
} from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import {
  below,
  criteriaSetProblem,
  type Place,
  type Problem,
  problem,
} from "../problems/problem.js";
import type { Soundness } from "../problems/soundness.js";
import type { CriterionNode } from "./criteria-set.js";

/** Problems of a maximum: no decimal, below zero, or finer than points may be. */
export function checkMax(max: unknown, decimals: number, place: Place): readonly Problem[] {
  const value = readDecimal(max);
  if (value === undefined) return [problem("not-a-decimal", place, {})];
  const text = toDecimalText(value);
  if (value.isNegative()) return [problem("negative-number", place, { value: text })];
  return value.decimalPlaces() > decimals
    ? [problem("too-many-decimals", place, { value: text, decimals: String(decimals) })]
    : [];
}

/** A maximum that is not the sum of those below it. */
export function checkSum(
  children: readonly CriterionNode[],
  parent: { readonly code: string; readonly max: DecimalInput },
  at: Place,
  soundness: Soundness,
  parentPlace: Place,
): readonly Problem[] {
  const sound =
    soundness.isWhole(`${parentPlace.path}/max`) &&
    // Spread, because `every` would pass over a hole in the list.
    [...children].every(
      (_child, index) =>
        soundness.isWhole(`${at.path}/${index}/max`) &&
        soundness.isWhole(`${at.path}/${index}/weight`),
    );
  if (!sound || readDecimal(parent.max) === undefined) return [];
  const worths = children.map(({ max, weight }) => {
    const [points, factor] = [readDecimal(max), readDecimal(weight ?? 1)];
    return points === undefined || factor === undefined ? undefined : points.times(factor);
  });
  const known = worths.filter((worth) => worth !== undefined);
  if (known.length < worths.length) return [];
  const sum = sumDecimals(known);
  const code: unknown = parent.code;
  if (sum.equals(exact(parent.max))) return [];
  return [
    criteriaSetProblem("sum-mismatch", below(parentPlace, "max"), {
      parent: `"${typeof code === "string" ? code : parentPlace.path}"`,
      printed: toDecimalText(exact(parent.max)),
      sum: toDecimalText(sum),
    }),
  ];
}
