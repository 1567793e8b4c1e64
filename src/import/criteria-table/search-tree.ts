import { closed } from "./close-node.js";
import { OpenNode } from "./open-node.js";
import { placed } from "./place-row.js";
import type { State, Trail } from "./search-state.js";
import type { TreeItem } from "./tree-item.js";

/** Where each row stands: its depth counted from 0, or "line" for a line of the rule above. */
export interface TreeReading {
  readonly moves: readonly (number | "line")[];
  /** Sums of the table that the tree gives, and that it does not give. */
  readonly proved: number;
  readonly wrong: number;
  /** What all domains bring, at the scale of sums. */
  readonly whole: bigint;
  readonly cost: number;
  /** What the place of each row costs by its number and marks alone. */
  readonly costs: readonly number[];
}

/** How the search weighs. */
export interface SearchOptions {
  /** Printed sums count; without them the numbers of the rows alone say where they stand. */
  readonly bySums: boolean;
  /** What a total row prints, at the scale of sums. */
  readonly total: bigint | undefined;
}

const wrongSum = 1000;
const provedSum = 8;
const hopeless = 130;
const rowsForWideSearch = 2000;
const rowsForWidestSearch = 100;

/**
 * Finds the likeliest tree of rows: the one that their numbers, marks and printed sums speak for
 * most. Rows are placed one after the other; of all readings so far the cheapest are kept.
 *
 * @returns readings of the whole table, the cheapest first
 */
export function searchTree(
  items: readonly TreeItem[],
  options: SearchOptions,
): readonly TreeReading[] {
  const width = widthFor(items, options);
  let states: readonly State[] = [
    {
      top: OpenNode.whole(),
      cost: 0,
      proved: 0,
      wrong: 0,
      running: { values: {}, again: [], key: "" },
      trail: undefined,
    },
  ];
  items.forEach((item, at) => {
    const next = new Map<string, State>();
    for (const state of states) {
      for (const one of placed(state, item, at)) {
        const key = `${one.top.key} ${one.running.key}`;
        const known = next.get(key);
        if (known === undefined || priceOf(one, options) < priceOf(known, options)) {
          next.set(key, one);
        }
      }
    }
    states = cheapest([...next.values()], width, options);
  });
  return states
    .map((state) => finished(state, options))
    .sort((one, other) => one.cost - other.cost);
}

// Rows without any number may stand in many places until the sums below them are known.
function widthFor(items: readonly TreeItem[], { bySums }: SearchOptions): number {
  if (items.length > rowsForWideSearch) return 6;
  if (!bySums) return 8;
  const isBare = items.length <= rowsForWidestSearch && areUnmarked(items);
  return isBare ? 512 : 64;
}

/** True where no row has a number or a mark, so that nothing but sums says where a row belongs. */
export function areUnmarked(items: readonly TreeItem[]): boolean {
  return items.every(({ label }) => label.style === "plain");
}

// The cheapest, without those that nothing to come could make the likeliest.
function cheapest(states: State[], width: number, options: SearchOptions): readonly State[] {
  states.sort((one, other) => priceOf(one, options) - priceOf(other, options));
  const [best] = states;
  if (best === undefined) return states;
  const most = priceOf(best, options) + (options.bySums ? wrongSum + hopeless : hopeless);
  return states.slice(0, width).filter((state) => priceOf(state, options) <= most);
}

function priceOf({ cost, proved, wrong }: State, { bySums }: SearchOptions): number {
  return bySums ? cost + wrong * wrongSum - proved * provedSum : cost;
}

function finished(state: State, options: SearchOptions): TreeReading {
  let now = state;
  while (now.top.above !== undefined) now = closed(now);
  const { top } = now;
  const { total } = options;
  const isCompared = total !== undefined && top.known;
  const isRight = isCompared && top.sum === total;
  const end = {
    ...now,
    proved: now.proved + (isRight && top.children > 1 ? 1 : 0),
    wrong: now.wrong + (isCompared && !isRight ? 1 : 0),
  };
  const trail: Trail[] = [];
  for (let one = state.trail; one !== undefined; one = one.before) trail.push(one);
  trail.reverse();
  return {
    moves: trail.map(({ move }) => move),
    proved: end.proved,
    wrong: end.wrong,
    whole: top.sum,
    cost: priceOf(end, options),
    costs: trail.map(({ cost }) => cost),
  };
}
