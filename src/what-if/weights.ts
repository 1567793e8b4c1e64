import { type DecimalText, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { toPercentage } from "../numbers/percentage.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { scorecardOutline } from "../scoring/outlines.js";
import type { Scorecard, ScoredLeaf } from "../scoring/scorecard.js";
import { type PlacedScore, scoredLeaves, worthInTotal } from "../scoring/scored-tree.js";
import type { Text } from "../text/language.js";

/** What a leaf weighs in the whole. */
export interface LeafWeight<C extends string = string> {
  readonly code: C;
  readonly title: Text;
  /** Its own maximum, where it applies. */
  readonly applicableMax: DecimalText;
  /** What that maximum is in the total, where weights on the way make it another number. */
  readonly worth?: DecimalText;
  /** What its maximum is in the total, in percent of all that applies, two decimals. */
  readonly weight: DecimalText;
  /** Points that the total still can gain from it; `null` where it is not assessed. */
  readonly atStake: DecimalText | null;
}

/**
 * What each leaf that applies weighs in the total of a unit, and how many points it can still
 * gain; the heaviest first. What does not apply to the unit makes the others heavier.
 *
 * @example
 * effectiveWeights(card)[0].weight // "28.57"
 */
export function effectiveWeights<C extends string>(card: Scorecard<C>): readonly LeafWeight<C>[] {
  refuse(checkArguments({ card: [card, scorecardOutline] }));
  const whole = new ExactDecimal(card.applicableMax);
  return scoredLeaves(card)
    .filter(({ node }) => node.applicableMax !== "0")
    .map((placed) => ({
      placed,
      max: worthInTotal(placed, new ExactDecimal(placed.node.applicableMax)),
    }))
    .sort((left, right) => right.max.comparedTo(left.max))
    .map(({ placed, max }) => leafWeight(placed, max, whole));
}

function leafWeight<C extends string>(
  placed: PlacedScore<ScoredLeaf<C>>,
  max: ExactDecimal,
  whole: ExactDecimal,
): LeafWeight<C> {
  const { code, title, applicableMax, points, state } = placed.node;
  const open = state === "not-assessed" || points === null;
  return {
    code,
    title,
    applicableMax,
    ...(placed.weight === "1" ? {} : { worth: toDecimalText(max) }),
    weight: toPercentage(max, whole) as string,
    atStake: open ? null : toDecimalText(max.minus(worthInTotal(placed, new ExactDecimal(points)))),
  };
}

/**
 * The leaves that can still gain points, the most first: what is at stake for the unit. Leaves
 * that are not assessed are left out, since nobody knows.
 *
 * @example
 * pointsAtStake(card)[0].atStake // "1"
 */
export function pointsAtStake(
  card: Scorecard,
): readonly (LeafWeight & { readonly atStake: DecimalText })[] {
  return effectiveWeights(card)
    .flatMap((leaf) => (leaf.atStake === null ? [] : [{ ...leaf, atStake: leaf.atStake }]))
    .filter(({ atStake }) => new ExactDecimal(atStake).greaterThan(0))
    .sort((left, right) => new ExactDecimal(right.atStake).comparedTo(left.atStake));
}
