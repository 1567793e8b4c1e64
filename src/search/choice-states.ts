import type { ChoiceProblem } from "./choice.js";

/** Most states that are kept: a count and not a time, so that the answer is the same anywhere. */
const mostStates = 1_000_000;

/** What was found within a slack. */
export type WithinSlack =
  | { readonly state: "found"; readonly chosen: readonly number[] }
  | { readonly state: "none" }
  | { readonly state: "too-large" };

interface State {
  readonly excess: bigint;
  /** What is still missing beyond what the least of those to come adds anyway. */
  readonly missing: readonly number[];
  readonly before: State | null;
  readonly option: number;
}

interface Open {
  readonly at: number;
  readonly options: readonly number[];
  readonly lowest: readonly number[];
  readonly highest: readonly number[];
}

/**
 * The choice of the least excess among those within a slack; without a limit where that is `null`.
 *
 * @param deviations what each option costs more than the cheapest of its list, at the prices
 */
export function searchWithin(
  { options, least }: ChoiceProblem,
  deviations: readonly (readonly bigint[])[],
  prices: readonly bigint[],
  slack: bigint | null,
): WithinSlack {
  const fits = (excess: bigint): boolean => slack === null || excess <= slack;
  const lists = options.map((list, at): Open => {
    const open = list.flatMap((_, option) =>
      fits(deviations[at]?.[option] as bigint) ? [option] : [],
    );
    const adds = open.map((option) => list[option]?.adds ?? []);
    return {
      at,
      options: open,
      lowest: least.map((_, sum) => Math.min(...adds.map((add) => add[sum] as number))),
      highest: least.map((_, sum) => Math.max(...adds.map((add) => add[sum] as number))),
    };
  });
  // Those that add to the same sums stand together, so that sums are settled one after the other.
  const order = lists
    .map((list) => ({
      list,
      touches: list.lowest.map((low, sum) => (low === list.highest[sum] ? 0 : 1)).join(""),
    }))
    .sort((left, right) =>
      left.touches === right.touches ? 0 : left.touches < right.touches ? 1 : -1,
    )
    .map(({ list }) => list);
  const room = roomAfter(order, least.length);
  const start = settle(
    least.map((value, sum) =>
      lists.reduce((rest, { lowest }) => rest - (lowest[sum] as number), value),
    ),
    BigInt(0),
    prices,
  );
  let states = new Map<string, State>();
  if (fits(start.excess) && start.missing.every((value, sum) => value <= (room[0]?.[sum] ?? 0))) {
    states.set("", { ...start, before: null, option: -1 });
  }
  let count = 0;
  for (const [index, { at, options: open, lowest }] of order.entries()) {
    const next = new Map<string, State>();
    const left = room[index + 1] as readonly number[];
    for (const state of states.values()) {
      for (const option of open) {
        const excess = state.excess + (deviations[at]?.[option] as bigint);
        if (!fits(excess)) continue;
        const adds = options[at]?.[option]?.adds ?? [];
        const settled = settle(
          state.missing.map(
            (value, sum) => value - (adds[sum] as number) + (lowest[sum] as number),
          ),
          excess,
          prices,
        );
        if (!fits(settled.excess)) continue;
        if (settled.missing.some((value, sum) => value > (left[sum] as number))) continue;
        const key = settled.missing.join();
        const known = next.get(key);
        if (known !== undefined && known.excess <= settled.excess) continue;
        next.set(key, { ...settled, before: state, option });
      }
    }
    states = next;
    count += next.size;
    if (count > mostStates) return { state: "too-large" };
  }
  const [last] = states.values();
  return last === undefined ? { state: "none" } : { state: "found", chosen: chosenOf(last, order) };
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
