import { isScoredBranch, type Scorecard, type ScoredLeaf, type ScoredNode } from "./scorecard.js";

/** A scored node with the nodes above it, the domain first. */
export interface PlacedScore<N extends ScoredNode = ScoredNode> {
  /** The node with its points. */
  readonly node: N;
  /** Nodes above it, the domain first. */
  readonly ancestors: readonly ScoredNode[];
}

/** All nodes of a scorecard in the order of the set, each parent before its children. */
export function* walkScores(card: Scorecard): Generator<PlacedScore> {
  yield* walkNodes(card.domains, []);
}

function* walkNodes(
  nodes: readonly ScoredNode[],
  ancestors: readonly ScoredNode[],
): Generator<PlacedScore> {
  for (const node of nodes) {
    yield { node, ancestors };
    if (isScoredBranch(node)) yield* walkNodes(node.children, [...ancestors, node]);
  }
}

/**
 * All leaves of a scorecard, in the order of the set.
 *
 * @example
 * scoredLeaves(card).length // 6
 */
export function scoredLeaves(card: Scorecard): readonly PlacedScore<ScoredLeaf>[] {
  return [...walkScores(card)].flatMap(({ node, ancestors }) =>
    isScoredBranch(node) ? [] : [{ node, ancestors }],
  );
}
