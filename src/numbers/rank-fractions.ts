import { compareFractions, type Fraction } from "./fraction.js";

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

interface Sized<T> {
  readonly item: T;
  /** The value to some fifteen digits. */
  readonly size: number;
}

/** Ranks by exact value, the highest first; equal ones by key, so that their order never matters. */
export function rankFractions<T extends { readonly key: string; readonly value: Fraction }>(
  items: readonly T[],
  ties: TieRule,
): readonly Ranked<T>[] {
  const sorted = items
    .map((item): Sized<T> => {
      const { numerator, denominator } = item.value;
      return { item, size: Number(numerator) / Number(denominator) };
    })
    .sort((left, right) => compareSized(right, left) || (left.item.key < right.item.key ? -1 : 1));
  const groups: Sized<T>[][] = [];
  for (const one of sorted) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group !== undefined && first !== undefined && compareSized(first, one) === 0) {
      group.push(one);
    } else groups.push([one]);
  }
  let above = 0;
  return groups.flatMap((group, position) => {
    const rank = ties === "dense" ? position + 1 : above + 1;
    above += group.length;
    return group.map(({ item }) => ({ item, rank, sharedBy: group.length }));
  });
}

// Values that fifteen digits tell apart need no more; all others are compared exactly.
function compareSized<T extends { readonly value: Fraction }>(
  left: Sized<T>,
  right: Sized<T>,
): number {
  const difference = left.size - right.size;
  const sure = Math.abs(difference) > 1e-12 * (Math.abs(left.size) + Math.abs(right.size));
  return sure ? difference : compareFractions(left.item.value, right.item.value);
}
