import { isCivilDate } from "../dates/civil-date.js";
import {
  below,
  criteriaSetProblem,
  type Place,
  type Problem,
  problem,
} from "../problems/problem.js";
import { showValue } from "../problems/show-value.js";
import type { Soundness } from "../problems/soundness.js";
import type { CriteriaSet } from "./criteria-set.js";

/** A period that ends before it begins. */
export function checkPeriod(
  set: CriteriaSet,
  root: Place,
  soundness: Soundness,
): readonly Problem[] {
  if (!soundness.isWhole("/period")) return [];
  const { from, to } = set.period;
  const wrong = Object.entries(set.period)
    .filter(([, date]) => date !== undefined && !isCivilDate(date))
    .map(([key, date]) =>
      problem("not-a-date", below(root, "period", key), { value: showValue(date) }),
    );
  if (wrong.length > 0) return wrong;
  return to !== undefined && to < from
    ? [criteriaSetProblem("period-reversed", below(root, "period"), { from, to })]
    : [];
}
