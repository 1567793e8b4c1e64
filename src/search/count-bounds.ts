import type { AlikeLists } from "./alike-lists.js";
import type { ChoiceProblem } from "./choice.js";

/** How many of a group may take each option, for the options of all groups one after the other. */
export interface CountBounds {
  readonly lowest: readonly number[];
  readonly highest: readonly number[];
  /** What the sums must reach beside what is asked of them, or may reach at most. */
  readonly sums: readonly BoundSum[];
}

/** A sum, or what it falls short of 0, and the least that it must be. */
export interface BoundSum {
  readonly sum: number;
  readonly sign: 1 | -1;
  readonly least: number;
}

/** The sums that are asked for, then those of the bounds. */
export function allSums({ least }: ChoiceProblem, sums: readonly BoundSum[]): readonly BoundSum[] {
  return [...least.map((value, sum): BoundSum => ({ sum, sign: 1, least: value })), ...sums];
}

/** Prices are whole numbers of such parts of a cost. */
const parts = BigInt(2 ** 24);

/** What no choice within bounds costs less than, at about these prices of the sums. */
export function costBound(
  problem: ChoiceProblem,
  groups: readonly AlikeLists[],
  bounds: CountBounds,
  prices: readonly number[],
): bigint {
  const sums = allSums(problem, bounds.sums);
  const bound = boundAt(sums, groups, bounds, wholePrices(sums, prices, 1), parts);
  return bound / parts + (bound % parts > BigInt(0) ? BigInt(1) : BigInt(0));
}

/** True where the prices prove that no choice within bounds reaches the sums, whatever it costs. */
export function proveImpossible(
  problem: ChoiceProblem,
  groups: readonly AlikeLists[],
  bounds: CountBounds,
  prices: readonly number[],
): boolean {
  const sums = allSums(problem, bounds.sums);
  const most = Math.max(...sums.map((_, at) => prices[at] as number), Number.MIN_VALUE);
  const whole = wholePrices(sums, prices, 1 / most);
  return boundAt(sums, groups, bounds, whole, BigInt(0)) > BigInt(0);
}

function wholePrices(
  sums: readonly BoundSum[],
  prices: readonly number[],
  scale: number,
): readonly bigint[] {
  return sums.map((_, at) =>
    BigInt(Math.max(0, Math.round((prices[at] as number) * scale * Number(parts)))),
  );
}

// Each group alone takes the cheapest within its bounds, at the prices; what is asked is paid for.
function boundAt(
  sums: readonly BoundSum[],
  groups: readonly AlikeLists[],
  { lowest, highest }: CountBounds,
  prices: readonly bigint[],
  costParts: bigint,
): bigint {
  let bound = sums.reduce(
    (total, { least }, at) => total + (prices[at] as bigint) * BigInt(least),
    BigInt(0),
  );
  for (const { options, members, first } of groups) {
    const worths = options.map(({ cost, adds }, at) => ({
      at: first + at,
      worth: sums.reduce(
        (worth, { sum, sign }, to) =>
          worth - (prices[to] as bigint) * BigInt(sign * (adds[sum] as number)),
        cost * costParts,
      ),
    }));
    let left = members.length;
    for (const { at, worth } of worths) {
      bound += worth * BigInt(lowest[at] as number);
      left -= lowest[at] as number;
    }
    worths.sort((one, other) => (one.worth < other.worth ? -1 : one.worth > other.worth ? 1 : 0));
    for (const { at, worth } of worths) {
      const more = Math.min(left, (highest[at] as number) - (lowest[at] as number));
      bound += worth * BigInt(more);
      left -= more;
    }
  }
  return bound;
}
