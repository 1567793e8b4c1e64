import { below, type Place, type Problem, problem } from "../problems/problem.js";

/** Problems of keys that occur more than once in a list. */
export function checkKeys(
  items: readonly { readonly key: string }[],
  place: Place,
): readonly Problem[] {
  return items.flatMap(({ key }, index) =>
    items.findIndex((other) => other.key === key) < index
      ? [problem("duplicate-key", below(place, index, "key"), { key })]
      : [],
  );
}
