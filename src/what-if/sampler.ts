import { ExactDecimal } from "../numbers/exact-decimal.js";
import type { Integer } from "../numbers/integer.js";
import { type PlacedScore, walkScores } from "../scoring/scored-tree.js";
import { type ClassOfDraw, classOfDraws, type DrawnNode } from "./drawn-classes.js";
import { drawnSum, prepareSum, type SummedLeaf, wholeUnits } from "./drawn-sum.js";
import type { UncertainUnit } from "./uncertain-unit.js";
import { type LeafRange, leafRanges } from "./uncertainty.js";

/** Draws results of a unit. */
export interface Sampler {
  /** Steps above the low end of each uncertain leaf, all with equal chance. */
  readonly draw: (random: () => number) => readonly number[];
  /** Points in whole steps. */
  readonly pointsOf: (steps: readonly number[]) => Integer;
  /** Maximum that applies, in the same steps. */
  readonly whole: Integer;
  readonly classOf: ClassOfDraw;
}

/** Makes the draws of a unit ready. */
export function toSampler({ card, ranges = {} }: UncertainUnit): Sampler {
  const leaves = leafRanges(card, ranges);
  const adjustments = new ExactDecimal(card.bonus).minus(card.penalty);
  const whole = new ExactDecimal(card.applicableMax);
  const stepDecimals = [adjustments, whole, ...leaves.flatMap(({ from, to }) => [from, to])].reduce(
    (most, value) => Math.max(most, value.decimalPlaces()),
    2,
  );
  const open = leaves.filter(({ from, to }) => !from.equals(to));
  const places = new Map(open.map(({ code }, at) => [code, at]));
  const widths = open.map(({ from, to }) => Number(wholeUnits(to.minus(from), stepDecimals)) + 1);
  const summed = (leaf: LeafRange, weight: ExactDecimal): SummedLeaf => ({
    from: leaf.from,
    weight,
    at: places.get(leaf.code),
  });
  const total = prepareSum(
    leaves.map((leaf) => summed(leaf, new ExactDecimal(leaf.weight))),
    adjustments,
    stepDecimals,
  );
  const known = new Map(leaves.map((leaf) => [leaf.code, leaf]));
  const findNode = (code: string): DrawnNode | undefined => {
    const parts: SummedLeaf[] = [];
    let applicableMax = new ExactDecimal(0);
    for (const placed of walkScores(card)) {
      if (placed.node.code === code) {
        if (placed.node.state === "not-applicable") return undefined;
        applicableMax = new ExactDecimal(placed.node.applicableMax);
      }
      const weight = weightBelow(placed, code);
      const leaf = known.get(placed.node.code);
      if (weight !== undefined && leaf !== undefined) parts.push(summed(leaf, weight));
    }
    if (parts.length === 0) return undefined;
    return { sum: prepareSum(parts, new ExactDecimal(0), stepDecimals), applicableMax };
  };
  return {
    draw: (random) => widths.map((width) => Math.floor(random() * width)),
    pointsOf: (steps) => drawnSum(total, steps),
    whole: wholeUnits(whole, total.decimals),
    classOf: classOfDraws(card, total.decimals, findNode),
  };
}

// What a point of a node counts in the own points of one above it, or in its own.
function weightBelow({ node, ancestors }: PlacedScore, code: string): ExactDecimal | undefined {
  const chain = [...ancestors, node];
  const top = chain.findIndex((one) => one.code === code);
  if (top < 0) return undefined;
  return chain
    .slice(top + 1)
    .reduce((product, { weight }) => product.times(weight ?? 1), new ExactDecimal(1));
}
