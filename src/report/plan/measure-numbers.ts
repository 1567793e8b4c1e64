import type { RemediationPlan } from "../../remediation/plan.js";

/**
 * Numbers of measures in a document, by key: "4.2" is the second measure of the fourth item. The
 * document makes its own, because the numbers that plans print repeat and jump.
 */
export function measureNumbers(plan: RemediationPlan): ReadonlyMap<string, string> {
  return new Map(
    plan.measureItems.flatMap(({ key }, item) =>
      plan.measures
        .filter((measure) => measure.item === key)
        .map((measure, position) => [measure.key, `${item + 1}.${position + 1}`] as const),
    ),
  );
}
