import type { ChoiceProblem } from "./choice.js";

/**
 * The places of the sums that no others imply. One is implied by another that asks for as much and
 * to which every option adds no more; and by several that share its lists among them, add the same
 * there, and ask for as much together, as the parts of a whole may.
 */
export function neededSums({ options, least }: ChoiceProblem): readonly number[] {
  const columns = least.map((_, sum) =>
    options.map((list) => list.map(({ adds }) => adds[sum] as number)),
  );
  const needed = new Set(least.keys());
  for (const [sum, value] of [...least.entries()].sort(([, one], [, other]) => other - one)) {
    const own = columns[sum] as Column;
    const others = [...needed].filter((other) => other !== sum);
    const isBelow = (other: number): boolean =>
      (least[other] as number) >= value && addsNoMore(columns[other] as Column, own);
    if (others.some(isBelow) || askedByParts(own, others, columns, least) >= value) {
      needed.delete(sum);
    }
  }
  return [...needed].sort((one, other) => one - other);
}

/** What each option of each list adds to a sum. */
type Column = readonly (readonly number[])[];

function addsNoMore(one: Column, other: Column): boolean {
  return one.every((list, at) =>
    list.every((add, option) => add <= (other[at]?.[option] as number)),
  );
}

// What sums ask for together that share the lists of a whole; of those left over none may add less
// than nothing.
function askedByParts(
  whole: Column,
  others: readonly number[],
  columns: readonly Column[],
  least: readonly number[],
): number {
  const taken = whole.map(() => false);
  let asked = 0;
  for (const other of others) {
    const part = columns[other] as Column;
    const own = part.flatMap((list, at) => (list.some((add) => add !== 0) ? [at] : []));
    const isPart = own.every(
      (at) => !taken[at] && part[at]?.every((add, option) => add === whole[at]?.[option]),
    );
    if (!isPart || own.length === 0 || (least[other] as number) <= 0) continue;
    for (const at of own) taken[at] = true;
    asked += least[other] as number;
  }
  const isSound = whole.every((list, at) => taken[at] || list.every((add) => add >= 0));
  return isSound ? asked : Number.NEGATIVE_INFINITY;
}
