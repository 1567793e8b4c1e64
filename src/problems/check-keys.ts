import { below, criteriaSetProblem, type Place, type Problem } from "./problem.js";

/** Problems of keys that occur more than once in a list. */
export function checkKeys(
  items: readonly { readonly key: string }[],
  place: Place,
): readonly Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ key }, index) => {
    if (seen.has(key))
      return [criteriaSetProblem("duplicate-key", below(place, index, "key"), { key })];
    seen.add(key);
    return [];
  });
}
