import type { IndexPlan, RemediationPlan } from "../../remediation/plan.js";
import type { ScoredTime } from "../../score-sheet/period-words.js";

/** The time that the results of a plan are of; the year alone where they are of several. */
export function baseTime(plan: RemediationPlan): ScoredTime {
  const [first, ...others] = plan.indices;
  const period = JSON.stringify(first?.period);
  const same = others.every((other) => JSON.stringify(other.period) === period);
  return { year: plan.baseYear, period: same ? first?.period : undefined };
}

/** The time that the result of one index of a plan is of. */
export function timeOfIndex({ baseYear }: RemediationPlan, { period }: IndexPlan): ScoredTime {
  return { year: baseYear, period };
}
