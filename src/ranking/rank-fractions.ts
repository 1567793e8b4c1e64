import { compareFractions, type Fraction } from "../numbers/fraction.js";

/**
 * What follows a tie: `competition` skips ranks (1, 2, 2, 4), as the ministry ranks the DTI;
 * `dense` does not (1, 2, 2, 3).
 */
export type TieRule = "competition" | "dense";

/** Something with its rank. */
export interface Ranked<T> {
  readonly item: T;
  /** 1 for the highest value. */
  readonly rank: number;
  /** How many share the rank, itself included. */
  readonly sharedBy: number;
}

/** Ranks by exact value, the highest first; equal ones by key, so that their order never matters. */
export function rankFractions<T extends { readonly key: string; readonly value: Fraction }>(
  items: readonly T[],
  ties: TieRule,
): readonly Ranked<T>[] {
  const sorted = [...items].sort(
    (left, right) => compareFractions(right.value, left.value) || (left.key < right.key ? -1 : 1),
  );
  const groups: T[][] = [];
  for (const item of sorted) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (
      group !== undefined &&
      first !== undefined &&
      compareFractions(first.value, item.value) === 0
    ) {
      group.push(item);
    } else groups.push([item]);
  }
  let above = 0;
  return groups.flatMap((group, position) => {
    const rank = ties === "dense" ? position + 1 : above + 1;
    above += group.length;
    return group.map((item) => ({ item, rank, sharedBy: group.length }));
  });
}
