import type { ChoiceProblem } from "./choice.js";
import { cheapestAtPrices } from "./choice-at-prices.js";
import { choiceByCounts, isProvedImpossible } from "./choice-by-counts.js";
import { choicePrices } from "./choice-prices.js";
import { neededSums } from "./needed-sums.js";
import { withSums } from "./with-sums.js";

/** A price by so much below the highest is next to nothing. */
const unpaid = 1000;

/** What came of a choice: the index of the option of each one. */
export type CheapestChoice =
  | { readonly state: "found"; readonly chosen: readonly number[] }
  | { readonly state: "impossible" }
  /** It would take more steps than the limit. */
  | { readonly state: "too-large" };

/**
 * One option of each so that every sum reaches its least value at the least cost in all, exactly.
 *
 * Sums that nobody has to pay for, at about what each is worth, are left out at first and taken in
 * where the choice misses them: the cheapest choice for fewer sums is the cheapest for all once it
 * reaches all.
 *
 * @example
 * cheapestChoice({ options: [[{ cost: 0n, adds: [0] }, { cost: 5n, adds: [1] }]], least: [1] }).state // "found"
 */
export function cheapestChoice(given: ChoiceProblem): CheapestChoice {
  const needed = neededSums(given);
  const problem: ChoiceProblem = {
    options: given.options.map((list) =>
      list.map(({ cost, adds }) => ({ cost, adds: needed.map((sum) => adds[sum] as number) })),
    ),
    least: needed.map((sum) => given.least[sum] as number),
  };
  const { options, least } = problem;
  if (least.some((value, sum) => mostOf(problem, sum) < value)) return { state: "impossible" };
  if (isProvedImpossible(problem)) return { state: "impossible" };
  const prices = choicePrices(problem);
  const highest = Math.max(0, ...prices);
  const paid = prices.flatMap((price, sum) => (price * unpaid > highest ? [sum] : []));
  for (let sums: readonly number[] = paid; ; ) {
    const reduced = withSums(problem, sums);
    const found = cheapestAtPrices(reduced.problem, choicePrices(reduced.problem));
    if (found.state === "too-large") return byCounts(problem);
    if (found.state === "none") return { state: "impossible" };
    const chosen = found.chosen.map((option, at) => reduced.originals[at]?.[option] as number);
    const reached = least.map((_, sum) =>
      chosen.reduce((total, option, at) => total + (options[at]?.[option]?.adds[sum] as number), 0),
    );
    const missed = least.flatMap((value, sum) => ((reached[sum] as number) < value ? [sum] : []));
    if (missed.length === 0) return { state: "found", chosen };
    sums = [...sums, ...missed];
  }
}

function byCounts(problem: ChoiceProblem): CheapestChoice {
  const whole = withSums(problem, [...problem.least.keys()]);
  const found = choiceByCounts(whole.problem);
  if (found.state === "none") return { state: "impossible" };
  if (found.state === "too-large") return found;
  const chosen = found.chosen.map((option, at) => whole.originals[at]?.[option] as number);
  return { state: "found", chosen };
}

function mostOf({ options }: ChoiceProblem, sum: number): number {
  return options.reduce(
    (total, list) => total + Math.max(...list.map(({ adds }) => adds[sum] as number)),
    0,
  );
}
