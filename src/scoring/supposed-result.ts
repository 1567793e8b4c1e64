import { type DecimalText, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { toPercentage } from "../numbers/percentage.js";
import { classOf } from "./classes.js";
import { findIn } from "./find-score.js";
import type { LadderClass } from "./ladder-class.js";
import { isScoredBranch, type Scorecard, type ScoredLeaf, type ScoredNode } from "./scorecard.js";

/** Points of leaves by code, to put in the place of what they have. */
export type SupposedPoints = ReadonlyMap<string, ExactDecimal>;

/** What a result would be. */
export interface SupposedResult {
  readonly points: ExactDecimal;
  readonly percentage: DecimalText | null;
  readonly classes: readonly LadderClass[];
}

/** What stands beside the leaves. */
export interface SupposedTerms {
  /** Bonus less penalty; those of the scorecard when absent. */
  readonly adjustments?: ExactDecimal;
  /** Whether the unit may be classed; as in the scorecard when absent. */
  readonly eligible?: boolean;
}

/**
 * The result of a scorecard as if leaves had other points, classed as scoring would class it: with
 * weights on the way to the total, and with the conditions of each class.
 *
 * @param supposed leaves that keep their points may be left out
 */
export function supposedResult(
  card: Scorecard,
  supposed: SupposedPoints,
  { adjustments, eligible = card.notEligible === undefined }: SupposedTerms = {},
): SupposedResult {
  const domains = card.domains.map((node) => withPoints(node, supposed));
  const beside = adjustments ?? new ExactDecimal(card.bonus).minus(card.penalty);
  const base = worthOfAll(domains);
  const points = (base ?? new ExactDecimal(0)).plus(beside);
  const whole = new ExactDecimal(card.applicableMax);
  const find = findIn(domains);
  return {
    points,
    percentage: toPercentage(points, whole),
    classes: card.set.ladders.map((ladder) =>
      eligible && base !== null
        ? classOf(ladder, points, whole, find)
        : { ladder: ladder.key, class: null },
    ),
  };
}

function withPoints(node: ScoredNode, supposed: SupposedPoints): ScoredNode {
  return withLeaves(node, (leaf) => {
    const points = supposed.get(leaf.code);
    return points === undefined ? leaf : { ...leaf, points: toDecimalText(points) };
  });
}

/** A node with other leaves, and the sums above them; nodes without anything new stay as they are. */
export function withLeaves(node: ScoredNode, change: (leaf: ScoredLeaf) => ScoredLeaf): ScoredNode {
  if (!isScoredBranch(node)) return change(node);
  const children = node.children.map((child) => withLeaves(child, change));
  if (children.every((child, at) => child === node.children[at])) return node;
  const points = worthOfAll(children);
  return { ...node, children, points: points === null ? null : toDecimalText(points) };
}

/** What nodes that stand side by side bring together; `null` where none has points. */
export function worthOfAll(nodes: readonly ScoredNode[]): ExactDecimal | null {
  let sum: ExactDecimal | null = null;
  for (const { points, weight } of nodes) {
    if (points === null) continue;
    const worth = weight === undefined ? new ExactDecimal(points) : times(points, weight);
    sum = sum === null ? worth : sum.plus(worth);
  }
  return sum;
}

function times(points: DecimalText, weight: DecimalText): ExactDecimal {
  return new ExactDecimal(points).times(weight);
}
