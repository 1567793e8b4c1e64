import type { ChoiceProblem } from "./choice.js";
import { choicePrices } from "./choice-prices.js";
import { searchWithin } from "./choice-states.js";

/** What came of a choice: the index of the option of each one. */
export type CheapestChoice =
  | { readonly state: "found"; readonly chosen: readonly number[] }
  | { readonly state: "impossible" }
  /** It would take more steps than the limit. */
  | { readonly state: "too-large" };

/** Prices are whole numbers of such parts of a cost. */
const parts = BigInt(4096);

/**
 * One option of each so that every sum reaches its least value at the least cost in all, exactly.
 *
 * At any prices of the sums, cost less the worth of what is added can be chosen for each one alone,
 * and gives a bound from below. What a choice costs beyond that bound is the sum of what each one
 * deviates, and of what the sums have too much at their prices. So only options that deviate by
 * less than a slack can be part of a choice within that slack: the search tries slacks from small
 * to all, and the first choice that is found within one is the cheapest of all.
 *
 * @example
 * cheapestChoice({ options: [[{ cost: 0n, adds: [0] }, { cost: 5n, adds: [1] }]], least: [1] }).state // "found"
 */
export function cheapestChoice(problem: ChoiceProblem): CheapestChoice {
  const { options, least } = problem;
  const reachable = least.every(
    (value, sum) =>
      options.reduce(
        (total, list) => total + Math.max(...list.map(({ adds }) => adds[sum] as number)),
        0,
      ) >= value,
  );
  if (!reachable) return { state: "impossible" };
  const prices = choicePrices(problem).map((price) => BigInt(Math.round(price * Number(parts))));
  const reduced = options.map((list) =>
    list.map(({ cost, adds }) =>
      adds.reduce((sum, add, at) => sum - (prices[at] as bigint) * BigInt(add), cost * parts),
    ),
  );
  const deviations = reduced.map((list) => {
    const lowest = list.reduce((left, right) => (right < left ? right : left));
    return list.map((value) => value - lowest);
  });
  const all = deviations.flat().sort((left, right) => (left < right ? -1 : left > right ? 1 : 0));
  for (let open = options.length + 8; ; open = open * 2 - options.length) {
    const slack = open < all.length ? (all[open] as bigint) : null;
    const found = searchWithin(problem, deviations, prices, slack);
    if (found.state !== "none") return found;
    if (slack === null) return { state: "impossible" };
  }
}
