import { checkedProvenance } from "../../criteria-set/checked-provenance.js";
import { type CriteriaSet, type CriterionNode, isBranch } from "../../criteria-set/criteria-set.js";
import type { ProvenanceCheck } from "../../criteria-set/provenance.js";

/**
 * An own set that a person compared with its decision; leaves whose rules nobody read or confirmed
 * are marked.
 *
 * @param left codes of those leaves
 */
export function checkedSet(
  set: CriteriaSet,
  left: readonly string[],
  checked: ProvenanceCheck,
): CriteriaSet {
  return {
    ...set,
    provenance: checkedProvenance(set.provenance, left, checked),
    domains: set.domains.map((node) => marked(node, new Set(left))),
  };
}

function marked(node: CriterionNode, left: ReadonlySet<string>): CriterionNode {
  if (!isBranch(node)) return left.has(node.code) ? { ...node, provenance: "draft" } : node;
  const [first, ...others] = node.children;
  return {
    ...node,
    children: [marked(first, left), ...others.map((child) => marked(child, left))],
  };
}
