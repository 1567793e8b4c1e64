import type { ScoredBy } from "../criteria-set/criteria-set.js";
import { type DecimalText, sumTexts } from "../numbers/decimal-text.js";
import type { Scorecard } from "./scorecard.js";
import { scoredLeaves } from "./scored-tree.js";

/** What one scorer gave. */
export interface ScorerPoints {
  /** Who gives the points. */
  readonly scorer: ScoredBy;
  /** `null` while nothing of it was scored. */
  readonly points: DecimalText | null;
  /** Maximum that applies. */
  readonly applicableMax: DecimalText;
  /** Leaves that it scores. */
  readonly leaves: number;
}

/**
 * Points by who gives them: the unit itself, its superior level, surveys. Scorers without a leaf
 * are left out; the points sum to the base points of the card.
 *
 * @example
 * pointsByScorer(card)[0].scorer // "unit"
 */
export function pointsByScorer(card: Scorecard): readonly ScorerPoints[] {
  const scorers: readonly ScoredBy[] = ["unit", "superior", "survey"];
  return scorers.flatMap((scorer): readonly ScorerPoints[] => {
    const own = scoredLeaves(card).filter(({ node }) => node.scoredBy === scorer);
    if (own.length === 0) return [];
    const known = own.flatMap(({ node }) => (node.points === null ? [] : [node.points]));
    return [
      {
        scorer,
        points: known.length === 0 ? null : sumTexts(known),
        applicableMax: sumTexts(own.map(({ node }) => node.applicableMax)),
        leaves: own.length,
      },
    ];
  });
}
