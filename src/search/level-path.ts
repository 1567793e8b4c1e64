import type { Arithmetic } from "./arithmetic.js";
import type { LevelCounts, LevelPlace } from "./level-counts.js";
import type { LevelSwaps } from "./level-swaps.js";

/** Places of a unit on its way, and the steps between them. */
export interface LevelNetwork {
  /** Levels first, then the counts of each level or higher. */
  readonly places: readonly LevelPlace[];
  readonly steps: readonly (readonly [from: number, to: number])[];
}

/** The places and steps of a number of levels. */
export function levelNetwork(levels: number): LevelNetwork {
  const all = Array.from({ length: levels }, (_, level) => level);
  const places = [false, true].flatMap((counted) => all.map((level) => ({ level, counted })));
  const between = all.flatMap((from) =>
    all.flatMap((to) => (from === to ? [] : [[from, to] as const])),
  );
  const counted = all.map((level) => [level, level + levels] as const);
  const down = all.slice(1).map((level) => [level + levels, level + levels - 1] as const);
  const ways = [...counted, ...[...down].reverse()];
  return {
    places,
    steps: [...between, ...ways, ...ways.map(([from, to]) => [to, from] as const)],
  };
}

/**
 * The cheapest way of one more unit to be counted: its places in order, from a level to the count
 * of all. A step from a level to another moves a unit that stands there.
 *
 * @param row cost of the unit at each level
 * @param penalty what a unit missing at a bound, or one too many, costs
 */
export function shortestPath<T>(
  { places, steps }: LevelNetwork,
  row: readonly (T | undefined)[],
  counts: LevelCounts,
  swaps: LevelSwaps<T>,
  penalty: T,
  { zero, plus, minus, isLess }: Arithmetic<T>,
): readonly LevelPlace[] {
  const levels = row.length;
  const reward = minus(zero, penalty);
  const stepCosts = steps.map(([from, to]): T | undefined => {
    if (from < levels && to < levels) return swaps.cost(from, to);
    const worth = counts.worth(places[from] as LevelPlace, places[to] as LevelPlace);
    if (worth === undefined) return undefined;
    return worth === 0 ? zero : worth > 0 ? penalty : reward;
  });
  const best: (T | undefined)[] = places.map((_, at) => row[at]);
  const before: number[] = places.map(() => -1);
  // No way round costs less than nothing, so this ends.
  for (let changed = true; changed; ) {
    changed = false;
    for (let at = 0; at < steps.length; at += 1) {
      const [from, to] = steps[at] as readonly [number, number];
      const [here, step] = [best[from], stepCosts[at]];
      if (here === undefined || step === undefined) continue;
      const cost = plus(here, step);
      const there = best[to];
      if (there !== undefined && !isLess(cost, there)) continue;
      best[to] = cost;
      before[to] = from;
      changed = true;
    }
  }
  const path: LevelPlace[] = [];
  for (let at = levels; at >= 0; at = before[at] as number) path.unshift(places[at] as LevelPlace);
  return path;
}
