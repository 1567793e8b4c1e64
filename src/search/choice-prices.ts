import type { ChoiceProblem } from "./choice.js";

const rounds = 600;

/**
 * What one more in each sum is worth, about: prices at which choosing the cheapest option for each
 * one alone comes near to what is asked. Any prices from 0 give a bound that is right, so these may
 * be approximate; better ones make the proof shorter.
 */
export function choicePrices({ options, least }: ChoiceProblem): readonly number[] {
  const lists = options.map((list) =>
    list.map(({ cost, adds }) => ({
      cost: Number(cost),
      adds: adds.flatMap((add, sum) => (add === 0 ? [] : [{ sum, add }])),
    })),
  );
  const scale = lists.flat().reduce((most, { cost }) => Math.max(most, cost), 1);
  let prices = least.map(() => 0);
  let best = { bound: Number.NEGATIVE_INFINITY, prices };
  let [share, since] = [1, 0];
  for (let round = 0; round < rounds; round += 1) {
    const missing = [...least];
    let bound = prices.reduce((sum, price, at) => sum + price * (least[at] as number), 0);
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
    since += 1;
    if (bound > best.bound) [best, since] = [{ bound, prices }, 0];
    else if (since >= 12) [share, since, prices] = [share / 1.5, 0, best.prices];
    const step = (share * scale) / Math.max(1, ...missing.map(Math.abs));
    prices = prices.map((price, at) => Math.max(0, price + step * (missing[at] as number)));
  }
  return best.prices;
}
