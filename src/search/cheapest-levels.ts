import type { Arithmetic } from "./arithmetic.js";
import { type LevelBounds, LevelCounts } from "./level-counts.js";
import { levelNetwork, shortestPath } from "./level-path.js";
import { LevelSwaps } from "./level-swaps.js";

/**
 * The level of each unit so that all bounds hold at the least cost in all; `null` where no choice
 * fits them.
 *
 * The bounds are nested, so this is a flow of least cost, exact in few steps: each further unit
 * takes the shortest path, on which others may move to another level to make it room.
 *
 * @param costs cost of each unit at each level, from 0; `undefined` where it cannot stand. Each
 * unit can stand somewhere.
 * @example
 * cheapestLevels([[0, 5], [0, 3]], { exactly: [0, 0], reached: [0, 1], ceiling: [2, 2] }, safeNumbers)?.join() // "0,1"
 */
export function cheapestLevels<T>(
  costs: readonly (readonly (T | undefined)[])[],
  bounds: LevelBounds,
  arithmetic: Arithmetic<T>,
): readonly number[] | null {
  const penalty = penaltyOf(costs, arithmetic);
  const counts = new LevelCounts(bounds);
  const swaps = new LevelSwaps(costs, bounds.exactly.length, arithmetic);
  const network = levelNetwork(bounds.exactly.length);
  for (const [unit, row] of costs.entries()) {
    const path = shortestPath(network, row, counts, swaps, penalty, arithmetic);
    // From the end, so that a unit that makes room is not the one that comes.
    for (let at = path.length - 1; at > 0; at -= 1) {
      const [from, to] = [path[at - 1], path[at]];
      if (from === undefined || to === undefined) continue;
      if (from.counted || to.counted) counts.step(from, to);
      else swaps.move(from.level, to.level);
    }
    swaps.put(unit, path[0]?.level ?? 0);
    counts.add();
  }
  return counts.fit() ? swaps.levels() : null;
}

/** A unit missing at a bound outweighs whatever all units cost together. */
export function penaltyOf<T>(
  costs: readonly (readonly (T | undefined)[])[],
  { zero, one, plus, isLess }: Arithmetic<T>,
): T {
  const highest = (row: readonly (T | undefined)[]): T =>
    row.reduce<T>((most, cost) => (cost !== undefined && isLess(most, cost) ? cost : most), zero);
  return costs.reduce((sum, row) => plus(sum, highest(row)), one);
}
