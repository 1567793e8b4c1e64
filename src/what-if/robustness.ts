import type { ClassLadder } from "../criteria-set/class-ladder.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { toPercentage } from "../numbers/percentage.js";
import { refuse } from "../problems/chiso-error.js";
import { below, problem } from "../problems/problem.js";
import type { Text } from "../text/language.js";
import { seededRandom } from "./seeded-random.js";
import { leafRanges, type UncertainUnit } from "./uncertainty.js";

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
  /** Classes of the set's first ladder that came out, best first; `null` below the lowest. */
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
 * Ranks are by percent of what applies, ties share a rank (1, 2, 2, 4).
 *
 * @throws ChisoError `empty-list`, `duplicate-unit`, `not-a-count` for draws or seed, and as
 * `resultInterval` does for ranges
 * @example
 * robustness([{ card, ranges: { "1.1.1": { from: 0, to: 1 } } }], { seed: 1 }).units[0].ranks[0].percentage // "100.00"
 */
export function robustness(
  units: readonly UncertainUnit[],
  { draws = 1000, seed }: RobustnessOptions,
): Robustness {
  refuse([
    ...(units.length === 0 ? [problem("empty-list", { path: "" }, {})] : []),
    ...units.flatMap(({ card }, at) =>
      units.findIndex((other) => other.card.unit.id === card.unit.id) < at
        ? [problem("duplicate-unit", below({ path: "" }, at), { id: card.unit.id })]
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
  const bump = (map: Map<number, number> | undefined, key: number): void => {
    map?.set(key, (map.get(key) ?? 0) + 1);
  };
  for (let draw = 0; draw < draws; draw += 1) {
    const points = samplers.map((sampler) => sampler.draw(random));
    const order = points
      .map((_points, at) => at)
      .sort((left, right) => compareShares(samplers, points, right, left));
    let rank = 0;
    order.forEach((at, position) => {
      const above = order[position - 1];
      if (above === undefined || compareShares(samplers, points, above, at) !== 0) {
        rank = position + 1;
      }
      bump(ranks[at], rank);
      bump(classes[at], samplers[at]?.classOf(points[at] as number) ?? -1);
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

interface Sampler {
  /** Points in whole steps of 1 / scale. */
  readonly draw: (random: () => number) => number;
  /** Maximum that applies, in the same steps. */
  readonly whole: number;
  /** Position in the ladder; one more than its last for a result below it. */
  readonly classOf: (points: number) => number;
}

// Whole numbers keep draws exact and fast: points times 10 to the decimals that occur.
function toSampler({ card, ranges = {} }: UncertainUnit): Sampler {
  const leaves = leafRanges(card, ranges);
  const adjustments = new ExactDecimal(card.bonus).minus(card.penalty);
  const whole = new ExactDecimal(card.applicableMax);
  const finest = Math.max(
    2,
    adjustments.decimalPlaces(),
    whole.decimalPlaces(),
    ...leaves.flatMap(({ from, to }) => [from.decimalPlaces(), to.decimalPlaces()]),
  );
  const scale = new ExactDecimal(10).pow(finest);
  const steps = (value: ExactDecimal): number => value.times(scale).toNumber();
  const certain = leaves
    .filter(({ from, to }) => from.equals(to))
    .reduce((sum, { from }) => sum.plus(from), adjustments);
  const open = leaves
    .filter(({ from, to }) => !from.equals(to))
    .map(({ from, to }) => ({ from: steps(from), width: steps(to.minus(from)) + 1 }));
  const base = steps(certain);
  const borders = bordersOf(card.set.ladders[0], whole, scale);
  return {
    whole: steps(whole),
    draw: (random) => {
      let sum = base;
      for (const { from, width } of open) sum += from + Math.floor(random() * width);
      return sum;
    },
    classOf: (points) => {
      const found = borders.findIndex((border) => points >= border);
      return found < 0 ? borders.length : found;
    },
  };
}

// The fewest whole steps that each class of a ladder takes.
function bordersOf(
  ladder: ClassLadder | undefined,
  whole: ExactDecimal,
  scale: ExactDecimal,
): readonly number[] {
  return (ladder?.classes ?? []).map((step) => {
    const bound = step.atLeast ?? step.above;
    if (bound === undefined) return Number.NEGATIVE_INFINITY;
    const points =
      ladder?.measure === "points" ? exact(bound) : exact(bound).times(whole).shiftedBy(-2);
    const steps = points.times(scale);
    const border = step.above === undefined ? steps.ceil() : steps.floor().plus(1);
    return border.toNumber();
  });
}

// Two shares by cross multiplication; where that leaves the whole numbers that a double holds,
// with numbers that do.
function compareShares(
  samplers: readonly Sampler[],
  points: readonly number[],
  left: number,
  right: number,
): number {
  const [one, two] = [points[left] as number, points[right] as number];
  const [first, second] = [samplers[left]?.whole ?? 1, samplers[right]?.whole ?? 1];
  if (first === second) return one - two;
  const [a, b] = [one * second, two * first];
  if (Math.abs(a) <= Number.MAX_SAFE_INTEGER && Math.abs(b) <= Number.MAX_SAFE_INTEGER)
    return a - b;
  const [x, y] = [BigInt(one) * BigInt(second), BigInt(two) * BigInt(first)];
  return x < y ? -1 : x > y ? 1 : 0;
}
