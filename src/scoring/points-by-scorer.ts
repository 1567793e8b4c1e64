import type { ScoredBy } from "../criteria-set/criteria-set.js";
import { type DecimalText, sumDecimals, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { scorecardOutline } from "./outlines.js";
import type { Scorecard } from "./scorecard.js";
import { type PlacedScore, scoredLeaves, worthInTotal } from "./scored-tree.js";

/** What one scorer gave. */
export interface ScorerPoints {
  /** Who gives the points. */
  readonly scorer: ScoredBy;
  /** Points in the total, counted with the weights; `null` while nothing of it was scored. */
  readonly points: DecimalText | null;
  /** Maximum that applies, counted with the weights. */
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
  refuse(checkArguments({ card: [card, scorecardOutline] }));
  const scorers: readonly ScoredBy[] = ["unit", "superior", "survey"];
  return scorers.flatMap((scorer): readonly ScorerPoints[] => {
    const own = scoredLeaves(card).filter(({ node }) => node.scoredBy === scorer);
    if (own.length === 0) return [];
    const known = own.filter(({ node }) => node.points !== null);
    return [
      {
        scorer,
        points: known.length === 0 ? null : inTotal(known, ({ node }) => node.points ?? "0"),
        applicableMax: inTotal(own, ({ node }) => node.applicableMax),
        leaves: own.length,
      },
    ];
  });
}

function inTotal<P extends PlacedScore>(
  leaves: readonly P[],
  pick: (placed: P) => DecimalText,
): DecimalText {
  return toDecimalText(
    sumDecimals(leaves.map((placed) => worthInTotal(placed, new ExactDecimal(pick(placed))))),
  );
}
