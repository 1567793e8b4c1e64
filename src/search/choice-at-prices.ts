import type { ChoiceProblem } from "./choice.js";
import { searchWithin, type WithinSlack } from "./choice-states.js";
import { commonDivisor } from "./whole-numbers.js";

/** Prices are whole numbers of such parts of a cost. */
const parts = BigInt(4096);

/**
 * The cheapest choice, by prices of the sums.
 *
 * At any prices, cost less the worth of what is added can be chosen for each one alone, and gives a
 * bound from below. What a choice costs beyond that bound is the sum of what each one deviates, and
 * of what the sums have too much at their prices. So only options that deviate by no more than a
 * slack can be part of a choice within that slack: the search tries slacks from small to all, and
 * the first choice that is found within one is the cheapest of all.
 */
export function cheapestAtPrices(
  problem: ChoiceProblem,
  approximate: readonly number[],
): WithinSlack {
  const { options, least } = problem;
  const prices = approximate.map((price) => BigInt(Math.round(price * Number(parts))));
  const worths = options.map((list) =>
    list.map(({ cost, adds }) =>
      adds.reduce((sum, add, at) => sum - (prices[at] as bigint) * BigInt(add), cost * parts),
    ),
  );
  const lowest = worths.map((list) => list.reduce((one, other) => (other < one ? other : one)));
  const deviations = worths.map((list, at) => list.map((worth) => worth - (lowest[at] as bigint)));
  const bound = lowest.reduce(
    (sum, worth) => sum + worth,
    least.reduce((sum, value, at) => sum + (prices[at] as bigint) * BigInt(value), BigInt(0)),
  );
  const roundUp = toPossible(problem, bound);
  const most = deviations.flat().reduce((sum, deviation) => sum + deviation, BigInt(0));
  for (let slack = roundUp(BigInt(0)); ; slack = roundUp(slack + slack / BigInt(2) + BigInt(1))) {
    const limit = slack > most ? null : slack;
    const found = searchWithin(problem, { deviations, prices, slack: limit, roundUp });
    if (found.state !== "none" || limit === null) return found;
  }
}

// All choices cost the same but for multiples of one step, so what one costs beyond the bound is no
// less than the next of these.
function toPossible({ options }: ChoiceProblem, bound: bigint): (excess: bigint) => bigint {
  const first = options.map(([option]) => option?.cost as bigint);
  const step =
    parts *
    commonDivisor(
      options.flatMap((list, at) => list.map(({ cost }) => cost - (first[at] as bigint))),
    );
  const start = first.reduce((sum, cost) => sum + cost, BigInt(0)) * parts - bound;
  return (excess) => {
    const over = (start - excess) % step;
    return excess + (over < BigInt(0) ? over + step : over);
  };
}
