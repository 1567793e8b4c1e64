import { readDecimal } from "../numbers/decimal-text.js";
import { below, type Place, type Problem, problem } from "../problems/problem.js";

const decimalKeys: readonly string[] = [
  "points",
  "share",
  "step",
  "above",
  "atLeast",
  "below",
  "atMost",
  "floor",
  "max",
  "pointsEach",
  "scale",
  "worst",
  "best",
  "lowest",
];

/**
 * Problems of numbers in a rule that are no decimals: for rules written in code, where the type
 * system takes any text. Rules inside the rule are left to their own check.
 */
export function checkDecimals(value: object, place: Place): readonly Problem[] {
  return Object.entries(value).flatMap(([key, inner]): readonly Problem[] => {
    const at = below(place, key);
    if (decimalKeys.includes(key)) {
      return inner === undefined || readDecimal(inner) !== undefined
        ? []
        : [problem("not-a-decimal", at, {})];
    }
    if (key === "rule" || typeof inner !== "object" || inner === null) return [];
    return checkDecimals(inner, at);
  });
}
