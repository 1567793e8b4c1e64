import { addedBy } from "./added-by.js";
import type { ChoiceOption, ChoiceProblem } from "./choice.js";
import type { CountBounds } from "./count-bounds.js";

/** What is nearer to a whole number is one. */
export const nearlyWhole = 1e-6;

/**
 * The bounds in two parts, by a sum that is not whole: what all add to it is, so that no choice lies
 * between. The part with more of it stands last, to be looked at first.
 */
export function partedBySum(
  { least }: ChoiceProblem,
  options: readonly ChoiceOption[],
  amounts: readonly number[],
  bounds: CountBounds,
): CountBounds[] | undefined {
  let [chosen, most, floor] = [-1, nearlyWhole, 0];
  for (const sum of least.keys()) {
    if (options.some(({ adds }) => Math.abs(adds[sum] as number) > 1)) continue;
    const added = addedBy(options, amounts, sum);
    const off = Math.abs(added - Math.round(added));
    if (off > most + nearlyWhole) [chosen, most, floor] = [sum, off, Math.floor(added)];
  }
  if (chosen < 0) return undefined;
  return [
    { ...bounds, sums: [...bounds.sums, { sum: chosen, sign: -1, least: -floor }] },
    { ...bounds, sums: [...bounds.sums, { sum: chosen, sign: 1, least: floor + 1 }] },
  ];
}

/** The bounds in two parts, by the amount that is least whole, the part with more of it last. */
export function partedByCount(amounts: readonly number[], bounds: CountBounds): CountBounds[] {
  const { lowest, highest } = bounds;
  let [chosen, most] = [-1, 0];
  for (const [at, amount] of amounts.entries()) {
    if (lowest[at] === highest[at]) continue;
    const off = Math.abs(amount - Math.round(amount));
    if (chosen < 0 || off > most + nearlyWhole) [chosen, most] = [at, off];
  }
  if (chosen < 0) return [];
  const [low, high] = [lowest[chosen] as number, highest[chosen] as number];
  const cut = Math.min(
    high - 1,
    Math.max(low, Math.floor((amounts[chosen] as number) + nearlyWhole)),
  );
  return [
    { ...bounds, highest: highest.map((value, at) => (at === chosen ? cut : value)) },
    { ...bounds, lowest: lowest.map((value, at) => (at === chosen ? cut + 1 : value)) },
  ];
}
