import { addedBy } from "./added-by.js";
import type { AlikeLists } from "./alike-lists.js";
import type { ChoiceOption, ChoiceProblem } from "./choice.js";
import type { CountBounds } from "./count-bounds.js";
import { nearlyWhole } from "./count-divisions.js";

/** Whole numbers near the amounts: what is left over of a group goes where most was cut off. */
export function roundedCounts(
  groups: readonly AlikeLists[],
  amounts: readonly number[],
  { highest }: CountBounds,
): readonly number[] | undefined {
  const counts = amounts.map((amount) => Math.floor(amount + nearlyWhole));
  for (const { options, members, first } of groups) {
    const places = options.map((_, at) => first + at);
    let left = members.length - places.reduce((sum, at) => sum + (counts[at] as number), 0);
    const cut = (at: number): number => (amounts[at] as number) - (counts[at] as number);
    for (const at of [...places].sort((one, other) => cut(other) - cut(one))) {
      if (left <= 0) break;
      if ((counts[at] as number) >= (highest[at] as number)) continue;
      counts[at] = (counts[at] as number) + 1;
      left -= 1;
    }
    if (left !== 0) return undefined;
  }
  return counts;
}

/** True where counts of the options reach every sum. */
export function reaches(
  { least }: ChoiceProblem,
  options: readonly ChoiceOption[],
  counts: readonly number[],
): boolean {
  return least.every((value, sum) => addedBy(options, counts, sum) >= value);
}

/** The option of each list: of those that are alike the first take the one that costs most. */
export function chosenOf(
  groups: readonly AlikeLists[],
  counts: readonly number[],
  lists: number,
): readonly number[] {
  const chosen: number[] = Array(lists).fill(0);
  for (const { options, members, first } of groups) {
    const order = [...options.keys()].sort((one, other) => {
      const [left, right] = [options[one]?.cost as bigint, options[other]?.cost as bigint];
      return left === right ? one - other : left > right ? -1 : 1;
    });
    const taken = order.flatMap((option): number[] =>
      Array(counts[first + option] as number).fill(option),
    );
    for (const [at, member] of members.entries()) chosen[member] = taken[at] as number;
  }
  return chosen;
}
