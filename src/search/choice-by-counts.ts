import { type AlikeLists, alikeLists } from "./alike-lists.js";
import type { ChoiceOption, ChoiceProblem } from "./choice.js";
import type { WithinSlack } from "./choice-states.js";
import { allSums, type CountBounds, costBound, proveImpossible } from "./count-bounds.js";
import { type LinearAnswer, type LinearRow, linearProgram } from "./linear-program.js";
import { commonDivisor } from "./whole-numbers.js";

/** Most cells that are written: a count and not a time, so that the answer is the same anywhere. */
const mostWork = 1_000_000_000;

/** A program of more cells takes too long to solve again and again. */
const mostCells = 300_000;

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
    const answer = solve(problem, groups, bounds);
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
  const answer = solve(problem, groups, bounds);
  return answer.state === "impossible" && proveImpossible(problem, groups, bounds, answer.prices);
}

function isTooLarge({ least }: ChoiceProblem, groups: readonly AlikeLists[]): boolean {
  const rows = groups.length + least.length;
  return (groups.flatMap(({ options }) => options).length + 2 * rows) * rows > mostCells;
}

// As many as are in each group find a place within the bounds.
function holdAll(groups: readonly AlikeLists[], { lowest, highest }: CountBounds): boolean {
  let first = 0;
  return groups.every(({ options, members }) => {
    const [start, end] = [first, first + options.length];
    first = end;
    const sum = (counts: readonly number[]): number =>
      counts.slice(start, end).reduce((total, count) => total + count, 0);
    return sum(lowest) <= members.length && sum(highest) >= members.length;
  });
}

function unbound(groups: readonly AlikeLists[]): CountBounds {
  const highest = groups.flatMap(({ options, members }) => options.map(() => members.length));
  return { lowest: highest.map(() => 0), highest, sums: [] };
}

function solve(
  problem: ChoiceProblem,
  groups: readonly AlikeLists[],
  { lowest, highest, sums }: CountBounds,
): LinearAnswer {
  const options = groups.flatMap((group) => group.options);
  const rows: LinearRow[] = allSums(problem, sums).map(({ sum, sign, least: value }) => {
    const weights = options.map(({ adds }) => sign * (adds[sum] as number));
    const added = weights.reduce((total, add, at) => total + add * (lowest[at] as number), 0);
    return { weights, kind: "at-least", value: value - added };
  });
  let first = 0;
  for (const { options: own, members } of groups) {
    const [start, end] = [first, first + own.length];
    const weights = options.map((_, at) => (at >= start && at < end ? 1 : 0));
    const taken = lowest.slice(start, end).reduce((sum, count) => sum + count, 0);
    rows.push({ weights, kind: "equal", value: members.length - taken });
    for (let at = start; at < end; at += 1) {
      const room = (highest[at] as number) - (lowest[at] as number);
      if (room >= members.length - taken) continue;
      const one = options.map((_, other) => (other === at ? -1 : 0));
      rows.push({ weights: one, kind: "at-least", value: -room });
    }
    first = end;
  }
  const answer = linearProgram(
    options.map(({ cost }) => Number(cost)),
    rows,
  );
  if (answer.state !== "found") return answer;
  return {
    ...answer,
    amounts: answer.amounts.map((amount, at) => amount + (lowest[at] as number)),
  };
}

// Whole numbers near the amounts: what is left over of a group goes where most was cut off.
function roundedCounts(
  groups: readonly AlikeLists[],
  amounts: readonly number[],
  { highest }: CountBounds,
): readonly number[] | undefined {
  const counts = amounts.map((amount) => Math.floor(amount + nearlyWhole));
  let first = 0;
  for (const { options, members } of groups) {
    const places = options.map((_, at) => first + at);
    first += options.length;
    let left = members.length - places.reduce((sum, at) => sum + (counts[at] as number), 0);
    const cut = (at: number): number => (amounts[at] as number) - (counts[at] as number);
    for (const at of [...places].sort((one, other) => cut(other) - cut(one))) {
      if (left <= 0) break;
      if ((counts[at] as number) >= (highest[at] as number)) continue;
      counts[at] = (counts[at] as number) + 1;
      left -= 1;
    }
    if (left !== 0) return undefined;
  }
  return counts;
}

const nearlyWhole = 1e-6;

function reaches(
  { least }: ChoiceProblem,
  options: readonly ChoiceOption[],
  counts: readonly number[],
): boolean {
  return least.every((value, sum) => {
    const added = counts.reduce(
      (total, count, at) => total + count * (options[at]?.adds[sum] as number),
      0,
    );
    return added >= value;
  });
}

// What all add to a sum is whole: no choice lies between two whole numbers.
function partedBySum(
  { least }: ChoiceProblem,
  options: readonly ChoiceOption[],
  amounts: readonly number[],
  bounds: CountBounds,
): CountBounds[] | undefined {
  let [chosen, most, floor] = [-1, nearlyWhole, 0];
  for (const sum of least.keys()) {
    if (options.some(({ adds }) => Math.abs(adds[sum] as number) > 1)) continue;
    const added = amounts.reduce(
      (total, amount, at) => total + amount * (options[at]?.adds[sum] as number),
      0,
    );
    const off = Math.abs(added - Math.round(added));
    if (off > most + nearlyWhole) [chosen, most, floor] = [sum, off, Math.floor(added)];
  }
  if (chosen < 0) return undefined;
  return [
    { ...bounds, sums: [...bounds.sums, { sum: chosen, sign: -1, least: -floor }] },
    { ...bounds, sums: [...bounds.sums, { sum: chosen, sign: 1, least: floor + 1 }] },
  ];
}

// The amount that is least whole is parted; the part with more of it is looked at first.
function partedByCount(amounts: readonly number[], bounds: CountBounds): CountBounds[] {
  const { lowest, highest } = bounds;
  let [chosen, most] = [-1, 0];
  for (const [at, amount] of amounts.entries()) {
    if (lowest[at] === highest[at]) continue;
    const off = Math.abs(amount - Math.round(amount));
    if (chosen < 0 || off > most + nearlyWhole) [chosen, most] = [at, off];
  }
  if (chosen < 0) return [];
  const [low, high] = [lowest[chosen] as number, highest[chosen] as number];
  const cut = Math.min(
    high - 1,
    Math.max(low, Math.floor((amounts[chosen] as number) + nearlyWhole)),
  );
  return [
    { ...bounds, highest: highest.map((value, at) => (at === chosen ? cut : value)) },
    { ...bounds, lowest: lowest.map((value, at) => (at === chosen ? cut + 1 : value)) },
  ];
}

// The first of those that are alike take the option that costs most.
function chosenOf(
  groups: readonly AlikeLists[],
  counts: readonly number[],
  lists: number,
): readonly number[] {
  const chosen: number[] = Array(lists).fill(0);
  let first = 0;
  for (const { options, members } of groups) {
    const order = [...options.keys()].sort((one, other) => {
      const [left, right] = [options[one]?.cost as bigint, options[other]?.cost as bigint];
      return left === right ? one - other : left > right ? -1 : 1;
    });
    const taken = order.flatMap((option): number[] =>
      Array(counts[first + option] as number).fill(option),
    );
    for (const [at, member] of members.entries()) chosen[member] = taken[at] as number;
    first += options.length;
  }
  return chosen;
}
