import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { type CriteriaSet, type CriterionNode, isBranch, type LeafNode } from "./criteria-set.js";
import { treeOutline } from "./outlines.js";
import type { CodeOf, LeafOf, NodeWith } from "./typed-codes.js";

/** A node with its way from the root. */
export interface PlacedNode {
  /** The node as the set has it. */
  readonly node: CriterionNode;
  /** 1 for a domain. */
  readonly depth: number;
  /** Nodes above it, the domain first. */
  readonly ancestors: readonly CriterionNode[];
  /** JSON Pointer in the set. */
  readonly path: string;
}

/** All nodes in the order of the instrument: each parent before its children. */
export function walk(set: CriteriaSet): Generator<PlacedNode> {
  refuse(checkArguments({ set: [set, treeOutline] }));
  return walkDomains(set);
}

/** The same for a set of which domains and nodes are known to stand, whatever else is wrong. */
export function walkDomains({ domains }: Pick<CriteriaSet, "domains">): Generator<PlacedNode> {
  return walkNodes(domains, [], "/domains");
}

function* walkNodes(
  nodes: readonly CriterionNode[],
  ancestors: readonly CriterionNode[],
  path: string,
): Generator<PlacedNode> {
  for (const [index, node] of nodes.entries()) {
    const own = `${path}/${index}`;
    yield { node, depth: ancestors.length + 1, ancestors, path: own };
    if (isBranch(node)) yield* walkNodes(node.children, [...ancestors, node], `${own}/children`);
  }
}

/**
 * All leaves, in the order of the instrument.
 *
 * @example
 * leavesOf(parIndexCaMau2013).length // 6
 */
export function leavesOf<S extends CriteriaSet>(set: S): readonly LeafOf<S>[];
export function leavesOf(set: CriteriaSet): readonly LeafNode[] {
  refuse(checkArguments({ set: [set, treeOutline] }));
  return [...walkDomains(set)].flatMap(({ node }) => (isBranch(node) ? [] : [node]));
}

/**
 * The node with a code.
 *
 * @returns `undefined` when the set has no such code; where its type tells its codes, others do not
 * compile
 *
 * @example
 * findCriterion(parIndexCaMau2013, "1.1.4")?.max // "2"
 */
export function findCriterion<S extends CriteriaSet, C extends CodeOf<S>>(
  set: S,
  code: C,
): NodeWith<S, C>;
export function findCriterion(set: CriteriaSet, code: string): CriterionNode | undefined {
  refuse(checkArguments({ set: [set, treeOutline], code: [code, "text"] }));
  for (const { node } of walkDomains(set)) if (node.code === code) return node;
  return undefined;
}
