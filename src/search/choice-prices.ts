import type { ChoiceProblem } from "./choice.js";

const mostRounds = 1500;

/** Rounds without a better bound before a smaller step is tried. */
const patience = 15;

/**
 * What one more in each sum is worth, about: prices at which choosing the cheapest option for each
 * one alone comes near to what is asked. Any prices from 0 give a bound that is right, so these may
 * be approximate; better ones make the proof shorter.
 *
 * They climb towards a bound that is a little higher than the best until then, along what is
 * missing now and was missing before.
 */
export function choicePrices({ options, least }: ChoiceProblem): readonly number[] {
  const lists = options.map((list) =>
    list.map(({ cost, adds }) => ({
      cost: Number(cost),
      adds: adds.flatMap((add, sum) => (add === 0 ? [] : [{ sum, add }])),
    })),
  );
  const costs = lists.map((list) => list.map(({ cost }) => cost));
  const range = costs.reduce((sum, list) => sum + Math.max(...list) - Math.min(...list), 0);
  let prices = least.map(() => 0);
  let best = { bound: Number.NEGATIVE_INFINITY, prices };
  let direction = least.map(() => 0);
  let [hope, since] = [range / 4, 0];
  for (let round = 0; round < mostRounds && hope > range * 1e-9; round += 1) {
    const { bound, missing } = boundAt(prices, lists, least);
    since += 1;
    if (bound > best.bound) {
      if (bound > best.bound + hope / 4) since = 0;
      best = { bound, prices };
    }
    if (since > patience) {
      [hope, since, prices] = [hope / 2, 0, best.prices];
      direction = least.map(() => 0);
      continue;
    }
    // What was missing before is left out where it points back.
    const turn = product(missing, direction);
    const part = turn < 0 ? (-1.5 * turn) / product(direction, direction) : 0;
    direction = missing.map((value, sum) => value + part * (direction[sum] as number));
    const length = product(direction, direction);
    if (length === 0) break;
    const step = (best.bound + hope - bound) / length;
    prices = prices.map((price, sum) => Math.max(0, price + step * (direction[sum] as number)));
  }
  return best.prices;
}

interface PricedOption {
  readonly cost: number;
  readonly adds: readonly { readonly sum: number; readonly add: number }[];
}

// The bound at some prices, and what the cheapest options then miss of each sum.
function boundAt(
  prices: readonly number[],
  lists: readonly (readonly PricedOption[])[],
  least: readonly number[],
): { readonly bound: number; readonly missing: readonly number[] } {
  const missing = [...least];
  let bound = product(prices, least);
  for (const list of lists) {
    let [lowest, chosen] = [Number.POSITIVE_INFINITY, list[0]];
    for (const option of list) {
      let cost = option.cost;
      for (const { sum, add } of option.adds) cost -= (prices[sum] as number) * add;
      if (cost < lowest) [lowest, chosen] = [cost, option];
    }
    bound += lowest;
    for (const { sum, add } of chosen?.adds ?? []) missing[sum] = (missing[sum] as number) - add;
  }
  return { bound, missing };
}

function product(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] as number), 0);
}
