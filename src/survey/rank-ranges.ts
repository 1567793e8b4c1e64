/** The ranks of one of several that are not ruled out. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

/**
 * The ranks that pairs leave open: one that is surely below so many others has no better rank than
 * the next one, and one that is surely above so many no worse rank than the last of the others.
 *
 * @param isSurelyAbove whether one, by its place, is surely above another
 */
export function rankRanges(
  count: number,
  isSurelyAbove: (one: number, other: number) => boolean,
): readonly RankRange[] {
  const all = Array.from({ length: count }, (_, at) => at);
  return all.map((own) => ({
    best: 1 + all.filter((other) => other !== own && isSurelyAbove(other, own)).length,
    worst: count - all.filter((other) => other !== own && isSurelyAbove(own, other)).length,
  }));
}

/**
 * The best rank of each that puts none above one with a higher figure: where samples are of unlike
 * sizes, a small one with a lower figure may have the better of two ranges. Given in order.
 */
export function sharedRanks(
  ordered: readonly { readonly rank: number; readonly best: number }[],
): readonly number[] {
  let least = 1;
  const byRank = new Map<number, number>();
  for (const { rank, best } of ordered) {
    least = Math.max(least, best);
    byRank.set(rank, least);
  }
  return ordered.map(({ rank }) => byRank.get(rank) as number);
}
