import { type ClassResult, classify } from "../criteria-set/class-ladder.js";
import {
  type DecimalInput,
  type DecimalText,
  readDecimal,
  toDecimalText,
} from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { toPercentage } from "../numbers/percentage.js";
import { refuse } from "../problems/chiso-error.js";
import { below, type Problem, problem } from "../problems/problem.js";
import { exact } from "../rules/worth.js";
import type { Scorecard } from "../scoring/scorecard.js";
import { scoredLeaves } from "../scoring/scored-tree.js";

/** Points between which a leaf's lie, by code; a leaf that is not assessed has 0 to its maximum. */
export type PointRanges = Readonly<
  Record<string, { readonly from: DecimalInput; readonly to: DecimalInput }>
>;

/** One end of what is possible. */
export interface PossibleResult {
  readonly points: DecimalText;
  readonly percentage: DecimalText | null;
  readonly classes: readonly { readonly ladder: string; readonly class: ClassResult | null }[];
}

/** The lowest and the highest result that are possible. */
export interface ResultInterval {
  readonly lowest: PossibleResult;
  readonly highest: PossibleResult;
  /** Codes of the leaves that are not certain. */
  readonly uncertain: readonly string[];
}

/** A leaf with the ends of its points. */
export interface LeafRange {
  readonly code: string;
  readonly from: ExactDecimal;
  readonly to: ExactDecimal;
}

/**
 * The interval in which a result lies while leaves are not assessed or only known to lie between
 * two values. A leaf that is not assessed is taken to apply.
 *
 * @param ranges points between which leaves lie
 * @throws ChisoError `unknown-code`, `not-a-decimal`, `range-reversed`, `points-above-max`
 * @example
 * resultInterval(card, { "1.1.1": { from: 0, to: 1 } }).highest.points // "6"
 */
export function resultInterval(card: Scorecard, ranges: PointRanges = {}): ResultInterval {
  const leaves = leafRanges(card, ranges);
  const adjustments = new ExactDecimal(card.bonus).minus(card.penalty);
  const at = (end: "from" | "to"): PossibleResult => {
    const points = leaves.reduce((sum, leaf) => sum.plus(leaf[end]), adjustments);
    const whole = new ExactDecimal(card.applicableMax);
    return {
      points: toDecimalText(points),
      percentage: toPercentage(points, whole),
      classes: card.set.ladders.map((ladder) => ({
        ladder: ladder.key,
        class: card.notEligible === undefined ? classify(ladder, points, whole) : null,
      })),
    };
  };
  return {
    lowest: at("from"),
    highest: at("to"),
    uncertain: leaves.filter(({ from, to }) => !from.equals(to)).map(({ code }) => code),
  };
}

/** Every leaf that can have points with the ends of them; a certain one has equal ends. */
export function leafRanges(card: Scorecard, ranges: PointRanges): readonly LeafRange[] {
  const leaves = scoredLeaves(card).map(({ node }) => node);
  const known = new Map(leaves.map((leaf) => [leaf.code, leaf]));
  refuse(
    Object.entries(ranges).flatMap(([code, { from, to }]): readonly Problem[] => {
      const place = { ...below({ path: "/ranges" }, code), criterion: code };
      const leaf = known.get(code);
      if (leaf === undefined) return [problem("unknown-code", place, { code })];
      const [low, high] = [readDecimal(from), readDecimal(to)];
      if (low === undefined) return [problem("not-a-decimal", below(place, "from"), {})];
      if (high === undefined) return [problem("not-a-decimal", below(place, "to"), {})];
      const ends = { from: toDecimalText(low), to: toDecimalText(high) };
      if (low.greaterThan(high)) return [problem("range-reversed", place, ends)];
      return high.greaterThan(leaf.max)
        ? [problem("points-above-max", below(place, "to"), { points: ends.to, max: leaf.max })]
        : [];
    }),
  );
  return leaves.flatMap(({ code, points, max, state }): readonly LeafRange[] => {
    if (Object.hasOwn(ranges, code)) {
      const { from, to } = ranges[code] as PointRanges[string];
      return [{ code, from: exact(from), to: exact(to) }];
    }
    if (state === "not-assessed") {
      return [{ code, from: new ExactDecimal(0), to: new ExactDecimal(max) }];
    }
    if (points === null) return [];
    const own = new ExactDecimal(points);
    return [{ code, from: own, to: own }];
  });
}
