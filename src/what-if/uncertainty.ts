import { type DecimalText, readDecimal, toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { compareFractions, type Fraction, fraction } from "../numbers/fraction.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import {
  below,
  criteriaSetProblem,
  ofCriterion,
  type Problem,
  problem,
  resultProblem,
  scoreSheetProblem,
} from "../problems/problem.js";
import type { LadderClass } from "../scoring/ladder-class.js";
import { scorecardOutline } from "../scoring/outlines.js";
import type { Scorecard } from "../scoring/scorecard.js";
import { type PlacedScore, scoredLeaves } from "../scoring/scored-tree.js";
import { supposedResult } from "../scoring/supposed-result.js";
import { uncertainUnitsOutline } from "./outlines.js";
import type { PointRanges, UncertainUnit } from "./uncertain-unit.js";

/** One end of what is possible. */
export interface PossibleResult {
  readonly points: DecimalText;
  readonly percentage: DecimalText | null;
  /** Class by each ladder, with its conditions. */
  readonly classes: readonly LadderClass[];
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
  /** What a point of it is in the total. */
  readonly weight: PlacedScore["weight"];
}

/**
 * The interval in which a result lies while leaves are not assessed or only known to lie between
 * two values. A leaf that is not assessed is taken to apply. Ranges are in a leaf's own points, the
 * result counts them with their weights, and classes with their conditions.
 *
 * @param ranges points between which leaves lie
 * @throws ChisoError `unknown-code`, `not-a-decimal`, `range-reversed`, `points-above-max`
 * @example
 * resultInterval(card, { "1.1.1": { from: 0, to: 1 } }).highest.points // "6"
 */
export function resultInterval<C extends string>(
  card: Scorecard<C>,
  ranges?: PointRanges<NoInfer<C>>,
): ResultInterval;
export function resultInterval(card: Scorecard, ranges: PointRanges = {}): ResultInterval {
  refuse(checkArguments({ card: [card, scorecardOutline], ranges: [ranges, "object"] }));
  const leaves = leafRanges(card, ranges);
  const at = (end: "from" | "to"): PossibleResult => {
    const found = supposedResult(card, new Map(leaves.map((leaf) => [leaf.code, leaf[end]])));
    return { ...found, points: toDecimalText(found.points) };
  };
  return {
    lowest: at("from"),
    highest: at("to"),
    uncertain: leaves.filter(({ from, to }) => !from.equals(to)).map(({ code }) => code),
  };
}

/** The best and the worst rank that a unit can have. */
export interface RankInterval {
  readonly id: string;
  readonly name: string;
  readonly best: number;
  readonly worst: number;
}

/**
 * The ranks that are possible for each unit while leaves are uncertain, by percent of what
 * applies; equal results share a rank.
 *
 * @throws ChisoError `duplicate-unit`, and as {@link resultInterval} does
 * @example
 * rankIntervals([{ card }])[0].worst // 1
 */
export function rankIntervals(units: readonly UncertainUnit[]): readonly RankInterval[] {
  refuse(checkArguments({ units: [units, uncertainUnitsOutline] }));
  refuse(
    units.flatMap(({ card }, at) =>
      units.findIndex((other) => other.card.unit.id === card.unit.id) < at
        ? [resultProblem("duplicate-unit", below({ path: "" }, at), { id: card.unit.id })]
        : [],
    ),
  );
  const ends = units.map(({ card, ranges }) => {
    const { lowest, highest } = resultInterval(card, ranges ?? {});
    const whole = new ExactDecimal(card.applicableMax);
    const share = (points: DecimalText): Fraction =>
      fraction(new ExactDecimal(points), whole.isZero() ? new ExactDecimal(1) : whole);
    return { card, lowest: share(lowest.points), highest: share(highest.points) };
  });
  return ends.map(({ card, lowest, highest }) => {
    const above = (isAbove: (other: (typeof ends)[number]) => boolean): number =>
      ends.filter((other) => other.card !== card && isAbove(other)).length;
    return {
      id: card.unit.id,
      name: card.unit.name,
      best: 1 + above((other) => compareFractions(other.lowest, highest) > 0),
      worst: 1 + above((other) => compareFractions(other.highest, lowest) > 0),
    };
  });
}

/** Every leaf that can have points with the ends of them; a certain one has equal ends. */
export function leafRanges(card: Scorecard, ranges: PointRanges): readonly LeafRange[] {
  const leaves = scoredLeaves(card);
  const known = new Map(leaves.map(({ node }) => [node.code, node]));
  refuse(
    Object.entries(ranges).flatMap(([code, { from, to }]): readonly Problem[] => {
      const place = ofCriterion(below({ path: "/ranges" }, code), code);
      const leaf = known.get(code);
      if (leaf === undefined) return [scoreSheetProblem("unknown-code", place, { code })];
      const [low, high] = [readDecimal(from), readDecimal(to)];
      if (low === undefined) return [problem("not-a-decimal", below(place, "from"), {})];
      if (high === undefined) return [problem("not-a-decimal", below(place, "to"), {})];
      const ends = { from: toDecimalText(low), to: toDecimalText(high) };
      if (low.greaterThan(high)) return [resultProblem("range-reversed", place, ends)];
      const max = leaf.applicableMax;
      return high.greaterThan(max)
        ? [criteriaSetProblem("points-above-max", below(place, "to"), { points: ends.to, max })]
        : [];
    }),
  );
  return leaves.flatMap(({ node: { code, points, max, state }, weight }): readonly LeafRange[] => {
    if (Object.hasOwn(ranges, code)) {
      const { from, to } = ranges[code] as PointRanges[string];
      return [{ code, from: exact(from), to: exact(to), weight }];
    }
    if (state === "not-assessed") {
      return [{ code, from: new ExactDecimal(0), to: new ExactDecimal(max), weight }];
    }
    if (points === null) return [];
    const own = new ExactDecimal(points);
    return [{ code, from: own, to: own, weight }];
  });
}
