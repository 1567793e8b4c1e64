import type { YearSum } from "./year-sums.js";

/**
 * The sums that others imply because units are whole: where so many must reach a level anyway, a
 * share of those that reached it is at least the share of so many, rounded up. No choice is lost,
 * and a search for the cheapest sees sooner what it has to pay.
 */
export function withImpliedSums(sums: readonly YearSum[]): readonly YearSum[] {
  return sums.map((sum, at) => {
    // What a share counts stands behind the share itself.
    const before = sums[at - 1];
    const share = before?.of === sum.of ? before.share : undefined;
    if (share === undefined) return sum;
    const reached = sums.reduce((most, other) => {
      const isOfBase = other.year === sum.year && other.of.part === sum.of.part;
      const counts = isOfBase && (other.countsFrom ?? -1) >= share.reached;
      return counts ? Math.max(most, other.least) : most;
    }, 0);
    const least = Math.ceil((reached * share.part) / share.whole);
    return least > sum.least ? { ...sum, least } : sum;
  });
}
