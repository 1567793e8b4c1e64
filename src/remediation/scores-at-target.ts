import { sumDecimals, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { isScoredBranch, type ScoredNode } from "../scoring/scorecard.js";

/**
 * Scored nodes as they are when targets are reached: only their points change, and with them the
 * sums above; conditions of classes look at them.
 *
 * @param targets points to reach, by code
 */
export function scoresAtTarget(
  nodes: readonly ScoredNode[],
  targets: ReadonlyMap<string, string>,
): readonly ScoredNode[] {
  return nodes.map((node): ScoredNode => {
    if (!isScoredBranch(node)) return { ...node, points: targets.get(node.code) ?? node.points };
    const children = scoresAtTarget(node.children, targets);
    const worths = children.flatMap(({ points, weight }) =>
      points === null ? [] : [new ExactDecimal(points).times(weight ?? 1)],
    );
    const points = worths.length === 0 ? null : toDecimalText(sumDecimals(worths));
    return { ...node, children, points };
  });
}
