import type { ChoiceProblem } from "./choice.js";
import { EarliestQueue } from "./earliest-queue.js";

/** Most states that are looked at: a count and not a time, so that the answer is the same anywhere. */
const mostStates = 100_000;

/** What was found within a slack. */
export type WithinSlack =
  | { readonly state: "found"; readonly chosen: readonly number[] }
  | { readonly state: "none" }
  | { readonly state: "too-large" };

interface State {
  /** How many have an option already. */
  readonly depth: number;
  /** What they cost beyond the bound. */
  readonly excess: bigint;
  /** What a whole choice that goes on from here costs beyond it, at least. */
  readonly atLeast: bigint;
  /** What each sum still misses beyond the least that those to come add anyway. */
  readonly missing: readonly number[];
  readonly before: State | null;
  readonly option: number;
  /** A number that grows: of equals the newest goes first, so that one is followed to its end. */
  readonly born: number;
}

interface Open {
  readonly at: number;
  readonly options: readonly number[];
  readonly lowest: readonly number[];
  readonly highest: readonly number[];
}

/** What a search is guided by. */
export interface SearchGuide {
  /** What each option costs more than the cheapest of its list, at the prices. */
  readonly deviations: readonly (readonly bigint[])[];
  readonly prices: readonly bigint[];
  /** Most that a choice may cost beyond the bound; no limit where it is `null`. */
  readonly slack: bigint | null;
  /** The least from some excess on that a whole choice can have. */
  readonly roundUp: (excess: bigint) => bigint;
}

/**
 * The choice of the least excess among those within a slack. The state of the least excess goes
 * first, so the first that is complete is the best.
 */
export function searchWithin(
  problem: ChoiceProblem,
  { deviations, prices, slack, roundUp }: SearchGuide,
): WithinSlack {
  const { options, least } = problem;
  const fits = (excess: bigint): boolean => slack === null || excess <= slack;
  const order = openLists(problem, deviations, fits);
  const room = roomAfter(order, least.length);
  const queue = new EarliestQueue<State>(comesBefore);
  const known = order.map(() => new Map<string, bigint>());
  let born = 0;
  const offer = (
    missing: readonly number[],
    state: Omit<State, "missing" | "atLeast" | "born">,
  ): void => {
    const paid = settle(missing, state.excess, prices);
    const left = room[state.depth] as readonly number[];
    const atLeast = roundUp(paid.excess);
    if (!fits(atLeast) || paid.missing.some((value, sum) => value > (left[sum] as number))) {
      return;
    }
    const seen = known[state.depth];
    if (seen !== undefined) {
      const key = paid.missing.join();
      const before = seen.get(key);
      if (before !== undefined && before <= paid.excess) return;
      seen.set(key, paid.excess);
    }
    born += 1;
    queue.add({ ...state, ...paid, atLeast, born });
  };
  const start = least.map((value, sum) =>
    order.reduce((rest, { lowest }) => rest - (lowest[sum] as number), value),
  );
  offer(start, { depth: 0, excess: BigInt(0), before: null, option: -1 });
  for (let state = queue.take(); state !== undefined; state = queue.take()) {
    if (born > mostStates) return { state: "too-large" };
    const open = order[state.depth];
    if (open === undefined) return { state: "found", chosen: chosenOf(state, order) };
    for (const option of open.options) {
      const adds = options[open.at]?.[option]?.adds ?? [];
      offer(
        state.missing.map(
          (value, sum) => value - (adds[sum] as number) + (open.lowest[sum] as number),
        ),
        {
          depth: state.depth + 1,
          excess: state.excess + (deviations[open.at]?.[option] as bigint),
          before: state,
          option,
        },
      );
    }
  }
  return { state: "none" };
}

function comesBefore(one: State, other: State): boolean {
  if (one.atLeast !== other.atLeast) return one.atLeast < other.atLeast;
  if (one.depth !== other.depth) return one.depth > other.depth;
  return one.born > other.born;
}

// Those that add to the same sums stand together, so that sums are settled one after the other.
function openLists(
  { options, least }: ChoiceProblem,
  deviations: readonly (readonly bigint[])[],
  fits: (excess: bigint) => boolean,
): readonly Open[] {
  return options
    .map((list, at) => {
      const open = list.flatMap((_, option) =>
        fits(deviations[at]?.[option] as bigint) ? [option] : [],
      );
      const adds = open.map((option) => list[option]?.adds ?? []);
      const lowest = least.map((_, sum) => Math.min(...adds.map((add) => add[sum] as number)));
      const highest = least.map((_, sum) => Math.max(...adds.map((add) => add[sum] as number)));
      const touched = lowest.map((low, sum) => (low === highest[sum] ? 0 : 1)).join("");
      return { list: { at, options: open, lowest, highest }, touched };
    })
    .sort((left, right) =>
      left.touched === right.touched ? 0 : left.touched < right.touched ? 1 : -1,
    )
    .map(({ list }) => list);
}

// How much those from each place on can add beyond the least that they add anyway.
function roomAfter(order: readonly Open[], sums: number): readonly (readonly number[])[] {
  const rooms: number[][] = [Array(sums).fill(0)];
  for (const { lowest, highest } of [...order].reverse()) {
    const last = rooms[rooms.length - 1] as number[];
    rooms.push(last.map((room, sum) => room + (highest[sum] as number) - (lowest[sum] as number)));
  }
  return rooms.reverse();
}

// What is more than enough is paid at its price.
function settle(
  missing: readonly number[],
  excess: bigint,
  prices: readonly bigint[],
): Pick<State, "missing" | "excess"> {
  let paid = excess;
  const left = missing.map((value, sum) => {
    if (value >= 0) return value;
    paid += (prices[sum] as bigint) * BigInt(-value);
    return 0;
  });
  return { missing: left, excess: paid };
}

function chosenOf(last: State, order: readonly Open[]): readonly number[] {
  const chosen: number[] = order.map(() => 0);
  let state: State | null = last;
  for (let index = order.length - 1; index >= 0 && state !== null; index -= 1) {
    chosen[order[index]?.at as number] = state.option;
    state = state.before;
  }
  return chosen;
}
