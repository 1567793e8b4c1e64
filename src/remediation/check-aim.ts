import { ExactDecimal } from "../numbers/exact-decimal.js";
import {
  below,
  criteriaSetProblem,
  type Place,
  type Problem,
  scoreSheetProblem,
} from "../problems/problem.js";
import type { IndexPlan } from "./plan.js";
import type { ChosenAim } from "./plan-aim.js";

/** Problems of the aim that a stored plan keeps: a class that its set has not, nothing to reach. */
export function checkAim(
  aim: ChosenAim,
  { ladders }: IndexPlan["set"],
  place: Place,
): readonly Problem[] {
  if (aim.class !== undefined) {
    const classes = ladders.find(({ key }) => key === aim.ladder)?.classes ?? [];
    if (classes.some(({ key }) => key === aim.class)) return [];
    const options = classes.map(({ key }) => key).join(", ");
    return [
      scoreSheetProblem("unknown-option", below(place, "class"), { key: aim.class, options }),
    ];
  }
  const key = aim.percentage === undefined ? "gain" : "percentage";
  const value = aim.percentage ?? aim.gain;
  const at = below(place, key);
  if (!new ExactDecimal(value).greaterThan(0))
    return [criteriaSetProblem("not-above-zero", at, { value })];
  return key === "percentage" && new ExactDecimal(value).greaterThan(100)
    ? [scoreSheetProblem("value-outside-range", at, { value, range: "0 - 100" })]
    : [];
}
