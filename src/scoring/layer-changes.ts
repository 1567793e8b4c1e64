import { type DecimalText, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import type { Text } from "../text/language.js";
import type { Scorecard } from "./scorecard.js";
import { scoredLeaves } from "./scored-tree.js";

/** A leaf whose points differ between two scorecards of one sheet. */
export interface LayerChange {
  /** Code of the leaf. */
  readonly code: string;
  /** Name of the leaf. */
  readonly title: Text;
  /** `null` where that side has no points. */
  readonly from: DecimalText | null;
  /** Points on the later side; `null` where it has none. */
  readonly to: DecimalText | null;
  /** Points gained (above 0) or lost; `null` where one side has none. */
  readonly change: DecimalText | null;
  /** Reason given on the later side. */
  readonly remark?: string;
}

/** What an appraisal changed. */
export interface LayerChanges {
  /** Leaves with other points than before, in the order of the set. */
  readonly changes: readonly LayerChange[];
  /** Total after less total before, bonus and penalty included; `null` where one is missing. */
  readonly total: DecimalText | null;
}

/**
 * What changed between two layers of a sheet, such as self-assessed and appraised: points may go
 * up or down.
 *
 * @example
 * layerChanges(card, card).changes.length // 0
 */
export function layerChanges(before: Scorecard, after: Scorecard): LayerChanges {
  const earlier = new Map(scoredLeaves(before).map(({ node }) => [node.code, node.points]));
  return {
    changes: scoredLeaves(after).flatMap(({ node }): readonly LayerChange[] => {
      const from = earlier.get(node.code) ?? null;
      if (from === node.points) return [];
      const { code, title, points: to, remark } = node;
      const change = difference(from, to);
      return [{ code, title, from, to, change, ...(remark === undefined ? {} : { remark }) }];
    }),
    total: difference(before.points, after.points),
  };
}

function difference(from: DecimalText | null, to: DecimalText | null): DecimalText | null {
  if (from === null || to === null) return null;
  return toDecimalText(new ExactDecimal(to).minus(from));
}
