import type { DecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { compareIntegers, type Integer, timesIntegers } from "../numbers/integer.js";
import { toPercentage } from "../numbers/percentage.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { below, problem, resultProblem } from "../problems/problem.js";
import type { Text } from "../text/language.js";
import { uncertainUnitsOutline } from "./outlines.js";
import { toSampler } from "./sampler.js";
import { seededRandom } from "./seeded-random.js";
import type { UncertainUnit } from "./uncertain-unit.js";

/** How to draw. */
export interface RobustnessOptions {
  /** Draws, 1 to 1,000,000; 1,000 when absent. */
  readonly draws?: number;
  /** Whole number that the draws come from: the same seed gives the same result. */
  readonly seed: number;
}

/** How often something came out. */
export interface Frequency {
  readonly count: number;
  /** Of all draws, in percent, two decimals. */
  readonly percentage: DecimalText;
}

/** How a unit came out over all draws. */
export interface UnitRobustness {
  readonly id: string;
  readonly name: string;
  /** Ranks that came out, best first. */
  readonly ranks: readonly (Frequency & { readonly rank: number })[];
  /** Classes of the set's first ladder that came out, best first; `null` where there was none. */
  readonly classes: readonly (Frequency & {
    readonly key: string | null;
    readonly title: Text | null;
  })[];
}

/** How often each rank and class comes out under the stated uncertainty. */
export interface Robustness {
  readonly draws: number;
  readonly seed: number;
  readonly units: readonly UnitRobustness[];
}

/**
 * How often each rank and class comes out when uncertain leaves take any of their points with
 * equal chance, each for itself, in steps of the last decimal of their ends or of a hundredth.
 * Ranks are by percent of what applies, ties share a rank (1, 2, 2, 4). Points count with their
 * weights, classes with their conditions; a unit that may not be classed has none.
 *
 * @throws ChisoError `empty-list`, `duplicate-unit`, `not-a-count` for draws or seed, and as
 * `resultInterval` does for ranges
 * @example
 * robustness([{ card, ranges: { "1.1.1": { from: 0, to: 1 } } }], { seed: 1 }).units[0].ranks[0].percentage // "100.00"
 */
export function robustness(
  units: readonly UncertainUnit[],
  options: RobustnessOptions,
): Robustness {
  refuse(
    checkArguments({ units: [units, uncertainUnitsOutline] }, [
      options,
      { keys: { draws: "number?", seed: "number" } },
    ]),
  );
  const { draws = 1000, seed } = options;
  refuse([
    ...(units.length === 0
      ? [problem("list-too-short", { path: "" }, { least: "1", given: "0" })]
      : []),
    ...units.flatMap(({ card }, at) =>
      units.findIndex((other) => other.card.unit.id === card.unit.id) < at
        ? [resultProblem("duplicate-unit", below({ path: "" }, at), { id: card.unit.id })]
        : [],
    ),
    ...(Number.isInteger(draws) && draws >= 1 && draws <= 1_000_000
      ? []
      : [problem("not-a-count", { path: "/draws" }, { value: String(draws) })]),
    ...(Number.isSafeInteger(seed)
      ? []
      : [problem("not-a-count", { path: "/seed" }, { value: String(seed) })]),
  ]);
  // Sorted, so that the order in which units are given does not change what each of them draws.
  const sorted = [...units].sort((left, right) =>
    left.card.unit.id < right.card.unit.id ? -1 : 1,
  );
  const samplers = sorted.map(toSampler);
  const random = seededRandom(seed);
  const ranks = samplers.map(() => new Map<number, number>());
  const classes = samplers.map(() => new Map<number, number>());
  const compare = (points: readonly Integer[], left: number, right: number): number =>
    compareShares(
      points[left] ?? 0,
      samplers[left]?.whole || 1,
      points[right] ?? 0,
      samplers[right]?.whole || 1,
    );
  const bump = (map: Map<number, number> | undefined, key: number): void => {
    map?.set(key, (map.get(key) ?? 0) + 1);
  };
  for (let draw = 0; draw < draws; draw += 1) {
    const steps = samplers.map((sampler) => sampler.draw(random));
    const points = samplers.map((sampler, at) => sampler.pointsOf(steps[at] ?? []));
    const order = points
      .map((_points, at) => at)
      .sort((left, right) => compare(points, right, left));
    let rank = 0;
    order.forEach((at, position) => {
      const above = order[position - 1];
      if (above === undefined || compare(points, above, at) !== 0) {
        rank = position + 1;
      }
      bump(ranks[at], rank);
      bump(classes[at], samplers[at]?.classOf(points[at] ?? 0, steps[at] ?? []) ?? -1);
    });
  }
  const frequency = (count: number): Frequency => ({
    count,
    percentage: toPercentage(new ExactDecimal(count), new ExactDecimal(draws)) as string,
  });
  return {
    draws,
    seed,
    units: sorted.map(({ card }, at) => {
      const steps = card.set.ladders[0]?.classes ?? [];
      return {
        id: card.unit.id,
        name: card.unit.name,
        ranks: [...(ranks[at] ?? [])]
          .sort(([left], [right]) => left - right)
          .map(([rank, count]) => ({ rank, ...frequency(count) })),
        classes: [...(classes[at] ?? [])]
          .sort(([left], [right]) => left - right)
          .map(([position, count]) => ({
            key: steps[position]?.key ?? null,
            title: steps[position]?.title ?? null,
            ...frequency(count),
          })),
      };
    }),
  };
}

// Two shares by cross multiplication.
function compareShares(one: Integer, first: Integer, two: Integer, second: Integer): number {
  return first === second
    ? compareIntegers(one, two)
    : compareIntegers(timesIntegers(one, second), timesIntegers(two, first));
}
