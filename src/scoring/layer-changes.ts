import { type DecimalText, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import type { Text } from "../text/language.js";
import { scorecardOutline } from "./outlines.js";
import { pairScores } from "./pair-scores.js";
import { isScoredBranch, type Scorecard } from "./scorecard.js";
import { type PlacedScore, toldWeight, worthInTotal } from "./scored-tree.js";

/** A leaf whose points differ between two scorecards of one sheet. */
export interface LayerChange {
  /** Code of a leaf; or of a domain or criterion of which one side knows only the whole. */
  readonly code: string;
  /** Name of the leaf, domain or criterion. */
  readonly title: Text;
  /** Own points; `null` where that side has none, or not all. */
  readonly from: DecimalText | null;
  /** Own points on the later side; `null` where it has none, or not all. */
  readonly to: DecimalText | null;
  /** Points that the total gained (above 0) or lost by it; `null` where one side has none. */
  readonly change: DecimalText | null;
  /** Product of the weights on the way to the total; 1 when absent. */
  readonly weight?: DecimalText;
  /** The side of which only the points of the whole are known. */
  readonly whole?: "before" | "after" | "both";
  /** Reason given on the later side. */
  readonly remark?: string;
}

/** What one round changed of another. */
export interface LayerChanges {
  /** Leaves with other points than before, in the order of the set. */
  readonly changes: readonly LayerChange[];
  /** Total after less total before, bonus and penalty included; `null` where one is missing. */
  readonly total: DecimalText | null;
}

/**
 * What changed between two rounds of a sheet, such as self-assessed and appraised, or a first and a
 * second appraisal: points may go up or down. Where one round knows only the points of a whole, the
 * other's parts are summed and compared with it.
 *
 * @param before scorecard of the earlier round
 * @param after scorecard of the later round, of the same set
 * @example
 * layerChanges(card, card).changes.length // 0
 */
export function layerChanges(before: Scorecard, after: Scorecard): LayerChanges {
  refuse(checkArguments({ before: [before, scorecardOutline], after: [after, scorecardOutline] }));
  return {
    changes: pairScores(before, after, (code) => code).flatMap((pair): readonly LayerChange[] => {
      const placed = pair.after ?? pair.before;
      if (placed === null) return [];
      const [from, to] = [knownPoints(pair.before), knownPoints(pair.after)];
      if (from === to) return [];
      const { code, title } = placed.node;
      const remark =
        pair.after === null || isScoredBranch(pair.after.node) ? undefined : pair.after.node.remark;
      const own = difference(from, to);
      const change =
        own === null ? null : toDecimalText(worthInTotal(placed, new ExactDecimal(own)));
      return [
        {
          code,
          title,
          from,
          to,
          change,
          ...toldWeight(placed),
          ...(pair.whole === undefined ? {} : { whole: pair.whole }),
          ...(remark === undefined ? {} : { remark }),
        },
      ];
    }),
    total: difference(before.points, after.points),
  };
}

// The sum of some parts is not that of the whole.
function knownPoints(placed: PlacedScore | null): DecimalText | null {
  return placed === null || placed.node.state === "not-assessed" ? null : placed.node.points;
}

function difference(from: DecimalText | null, to: DecimalText | null): DecimalText | null {
  if (from === null || to === null) return null;
  return toDecimalText(new ExactDecimal(to).minus(from));
}
