import type { IndexPlan, RemediationPlan } from "../../remediation/plan.js";

/** Where the paper prints each measure, once. */
export interface MeasurePlaces {
  /** Keys of those that stand for all indices. */
  readonly steering: readonly string[];
  /** Keys by index and domain. */
  readonly byDomain: (index: IndexPlan, domain: string) => readonly string[];
  /** Keys of an index that no gap and no domain asks for: what is kept up. */
  readonly others: (index: IndexPlan) => readonly string[];
}

/**
 * Finds a place for every measure of a plan: that of a gap in the first domain that it serves,
 * the rest of its group beside it, and what is left at the end of its index.
 */
export function placesOfMeasures(plan: RemediationPlan): MeasurePlaces {
  const always = plan.measureItems.filter((item) => item.always === true).map(({ key }) => key);
  const steering = plan.measures.filter(({ item }) => always.includes(item)).map(({ key }) => key);
  const placed = new Map<string, string>();
  for (const index of plan.indices) placeMeasures(plan, index, steering, placed);
  const at = (place: string): readonly string[] =>
    plan.measures.map(({ key }) => key).filter((key) => placed.get(key) === place);
  return {
    steering,
    byDomain: (index, domain) => at(placeOf(index, domain)),
    others: (index) => at(placeOf(index, null)),
  };
}

function placeMeasures(
  plan: RemediationPlan,
  index: IndexPlan,
  steering: readonly string[],
  placed: Map<string, string>,
): void {
  const groups = new Map<string, string>();
  const groupOf = new Map(plan.measures.map(({ key, item }) => [key, item]));
  for (const { domain, measures } of index.items) {
    for (const key of measures) {
      if (steering.includes(key) || placed.has(key)) continue;
      const place = placeOf(index, domain.code);
      placed.set(key, place);
      const group = groupOf.get(key);
      if (group !== undefined && !groups.has(group)) groups.set(group, place);
    }
  }
  const own = plan.measureItems.filter((item) => item.index === index.index).map(({ key }) => key);
  for (const { key, item } of plan.measures) {
    if (placed.has(key) || steering.includes(key) || !own.includes(item)) continue;
    placed.set(key, groups.get(item) ?? placeOf(index, null));
  }
}

function placeOf(index: IndexPlan, domain: string | null): string {
  return JSON.stringify([index.set.id, domain]);
}
