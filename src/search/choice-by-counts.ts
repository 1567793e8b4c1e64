import { type AlikeLists, alikeLists } from "./alike-lists.js";
import type { ChoiceOption, ChoiceProblem } from "./choice.js";
import type { WithinSlack } from "./choice-states.js";
import { type CountBounds, costBound, proveImpossible } from "./count-bounds.js";
import { partedByCount, partedBySum } from "./count-divisions.js";
import { aboutCounts, isTooLarge } from "./count-program.js";
import { chosenOf, reaches, roundedCounts } from "./whole-counts.js";
import { commonDivisor } from "./whole-numbers.js";

/** Most cells that are written: a count and not a time, so that the answer is the same anywhere. */
const mostWork = 1_000_000_000;

/**
 * The cheapest choice where many lists are alike, by how many of them take each option.
 *
 * A linear program says about how many; where it gives no whole numbers, one count is parted into
 * fewer and more, and so on. What no choice of a part can cost less than is proved exactly, at the
 * prices of the program, and so is that a part has no choice at all.
 */
export function choiceByCounts(problem: ChoiceProblem): WithinSlack {
  const groups = alikeLists(problem);
  const options = groups.flatMap((group) => group.options);
  if (isTooLarge(problem, groups)) return { state: "too-large" };
  const step = commonDivisor(
    groups.flatMap(({ options: own }) => own.map(({ cost }) => cost - (own[0]?.cost as bigint))),
  );
  const base = groups.reduce(
    (sum, { options: own, members }) => sum + (own[0]?.cost as bigint) * BigInt(members.length),
    BigInt(0),
  );
  const toPossible = (cost: bigint): bigint => {
    const over = (base - cost) % step;
    return cost + (over < BigInt(0) ? over + step : over);
  };
  let best: { readonly cost: bigint; readonly counts: readonly number[] } | undefined;
  const open: CountBounds[] = [unbound(groups)];
  for (let work = 0; open.length > 0; ) {
    const bounds = open.pop() as CountBounds;
    if (!holdAll(groups, bounds)) continue;
    const answer = aboutCounts(problem, groups, bounds);
    work += answer.work;
    if (answer.state === "open" || work > mostWork) return { state: "too-large" };
    if (answer.state === "impossible") {
      if (!proveImpossible(problem, groups, bounds, answer.prices)) return { state: "too-large" };
      continue;
    }
    const atLeast = costBound(problem, groups, bounds, answer.prices);
    if (best !== undefined && toPossible(atLeast) >= best.cost) continue;
    const counts = roundedCounts(groups, answer.amounts, bounds);
    if (counts !== undefined && reaches(problem, options, counts)) {
      const cost = counts.reduce(
        (sum, count, at) => sum + BigInt(count) * (options[at] as ChoiceOption).cost,
        BigInt(0),
      );
      if (best === undefined || cost < best.cost) best = { cost, counts };
      if (toPossible(atLeast) >= best.cost) continue;
    }
    open.push(
      ...(partedBySum(problem, options, answer.amounts, bounds) ??
        partedByCount(answer.amounts, bounds)),
    );
  }
  if (best === undefined) return { state: "none" };
  return { state: "found", chosen: chosenOf(groups, best.counts, problem.options.length) };
}

/** True where a linear program proves that no choice reaches the sums, whatever it costs. */
export function isProvedImpossible({ options, least }: ChoiceProblem): boolean {
  const free = options.map((list) => list.map(({ adds }) => ({ cost: BigInt(0), adds })));
  const problem: ChoiceProblem = { options: free, least };
  const groups = alikeLists(problem);
  if (isTooLarge(problem, groups)) return false;
  const bounds = unbound(groups);
  const answer = aboutCounts(problem, groups, bounds);
  return answer.state === "impossible" && proveImpossible(problem, groups, bounds, answer.prices);
}

// As many as are in each group find a place within the bounds.
function holdAll(groups: readonly AlikeLists[], { lowest, highest }: CountBounds): boolean {
  return groups.every(({ options, members, first }) => {
    const sum = (counts: readonly number[]): number =>
      counts.slice(first, first + options.length).reduce((total, count) => total + count, 0);
    return sum(lowest) <= members.length && sum(highest) >= members.length;
  });
}

function unbound(groups: readonly AlikeLists[]): CountBounds {
  const highest = groups.flatMap(({ options, members }) => options.map(() => members.length));
  return { lowest: highest.map(() => 0), highest, sums: [] };
}
