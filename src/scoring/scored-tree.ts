import { type DecimalText, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { scoredTreeOutline } from "./outlines.js";
import { isScoredBranch, type Scorecard, type ScoredLeaf, type ScoredNode } from "./scorecard.js";

/** A scored node with the nodes above it, the domain first. */
export interface PlacedScore<N extends ScoredNode = ScoredNode> {
  /** The node with its points. */
  readonly node: N;
  /** Nodes above it, the domain first. */
  readonly ancestors: readonly ScoredNode<N["code"]>[];
  /**
   * What a point of it is in the total: the product of the weights from it up to its domain. "1"
   * where nothing is weighted.
   */
  readonly weight: DecimalText;
}

/** All nodes of a scorecard in the order of the set, each parent before its children. */
export function walkScores<C extends string>(
  card: Pick<Scorecard<C>, "domains">,
): Generator<PlacedScore<ScoredNode<C>>> {
  refuse(checkArguments({ card: [card, scoredTreeOutline] }));
  return walkNodes(card.domains, [], "1");
}

function* walkNodes<C extends string>(
  nodes: readonly ScoredNode<C>[],
  ancestors: readonly ScoredNode<C>[],
  above: DecimalText,
): Generator<PlacedScore<ScoredNode<C>>> {
  for (const node of nodes) {
    const weight = weightBelow(above, node);
    yield { node, ancestors, weight };
    if (isScoredBranch(node)) yield* walkNodes(node.children, [...ancestors, node], weight);
  }
}

/**
 * All leaves of a scorecard, in the order of the set. A domain or criterion of which only the
 * points of the whole are known is a leaf.
 *
 * @example
 * scoredLeaves(card).length // 6
 */
export function scoredLeaves<C extends string>(
  card: Pick<Scorecard<C>, "domains">,
): readonly PlacedScore<ScoredLeaf<C>>[] {
  refuse(checkArguments({ card: [card, scoredTreeOutline] }));
  const leaves: PlacedScore<ScoredLeaf<C>>[] = [];
  addLeaves(card.domains, [], "1", leaves);
  return leaves;
}

function addLeaves<C extends string>(
  nodes: readonly ScoredNode<C>[],
  ancestors: readonly ScoredNode<C>[],
  above: DecimalText,
  leaves: PlacedScore<ScoredLeaf<C>>[],
): void {
  for (const node of nodes) {
    const weight = weightBelow(above, node);
    if (isScoredBranch(node)) addLeaves(node.children, [...ancestors, node], weight, leaves);
    else leaves.push({ node, ancestors, weight });
  }
}

function weightBelow(above: DecimalText, { weight }: ScoredNode): DecimalText {
  return weight === undefined ? above : toDecimalText(new ExactDecimal(above).times(weight));
}

/** What points of a node are in the total: their worth, by the weights on the way up. */
export function worthInTotal(
  { weight }: Pick<PlacedScore, "weight">,
  points: ExactDecimal,
): ExactDecimal {
  return weight === "1" ? points : points.times(weight);
}

/** The weight of a node in the total as results tell it: left out where it is 1. */
export function toldWeight({ weight }: Pick<PlacedScore, "weight">): {
  readonly weight?: DecimalText;
} {
  return weight === "1" ? {} : { weight };
}
