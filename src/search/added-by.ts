import type { ChoiceOption } from "./choice.js";

/** What options add to a sum, each taken so often. */
export function addedBy(
  options: readonly ChoiceOption[],
  amounts: readonly number[],
  sum: number,
): number {
  return amounts.reduce(
    (total, amount, at) => total + amount * (options[at]?.adds[sum] as number),
    0,
  );
}
