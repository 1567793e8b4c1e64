import { toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { refuse } from "../problems/chiso-error.js";
import { isObject } from "../problems/shape.js";
import { whereReadable } from "../problems/unreadable.js";
import { ruleEngine } from "../rules/rule-engine.js";
import { plainCopy } from "../text/plain-copy.js";
import { checkCriteriaSet } from "./check-criteria-set.js";
import type { CriteriaSet, CriterionNode } from "./criteria-set.js";
import { isBranch } from "./criteria-set.js";
import { digestOf } from "./digest.js";
import { decimalsOf, policyOf, scopeOfLeaf } from "./leaf-scope.js";
import type { PreparedCriteriaSet, PreparedLeaf, PreparedNode, SetPlan } from "./prepared-set.js";

/**
 * Makes a criteria set ready for scoring: checks it, reads every decimal, lays the tree out flat,
 * and words every band, option and step once. Score many sheets with what it returns; it keeps a
 * copy of the set, so later changes to the given one do not reach it.
 *
 * @returns the set, its digest (SHA-256 of the canonical JSON, in hexadecimal digits), and the plan
 * that {@link score} and `scoreMany` work from; not for storing
 * @throws ChisoError with every problem of the set
 * @example
 * const prepared = prepareCriteriaSet(parIndexCaMau2013);
 * score(prepared, sheet, { layer: "self" }).points // "5.5"
 */
export function prepareCriteriaSet<S extends CriteriaSet>(set: S): PreparedCriteriaSet<S> {
  refuse(checkCriteriaSet(set));
  return prepareChecked(plainCopy(set));
}

/** The same set, prepared; one that is prepared already stays as it is. */
export function toPrepared<S extends CriteriaSet>(
  set: S | PreparedCriteriaSet<S>,
): PreparedCriteriaSet<S> {
  if (isPrepared<S>(set)) return set;
  refuse(checkCriteriaSet(set));
  return prepareChecked(set);
}

// A set may come from anywhere, and a key that it should not have makes it no prepared one.
function isPrepared<S extends CriteriaSet>(set: unknown): set is PreparedCriteriaSet<S> {
  return whereReadable(
    set,
    () => isObject(set) && isObject(set.plan) && set.plan.byCode instanceof Map,
    () => false,
  );
}

function prepareChecked<S extends CriteriaSet>(set: S): PreparedCriteriaSet<S> {
  const nodes: PreparedNode[] = [];
  const domains = set.domains.map((node) => prepareNode(node, 1, set, nodes));
  const plan: SetPlan = {
    nodes,
    domains,
    byCode: new Map(nodes.map((node) => [node.code, node])),
    decimals: decimalsOf(set),
    max: exact(set.max),
  };
  let digest: string | undefined;
  return {
    set,
    plan,
    // Only results tell the digest, so what merely checks a sheet does not work it out.
    get digest() {
      digest ??= digestOf(set);
      return digest;
    },
  };
}

function prepareNode(
  node: CriterionNode,
  depth: number,
  set: CriteriaSet,
  nodes: PreparedNode[],
): PreparedNode {
  const index = nodes.length;
  const max = exact(node.max);
  const maxText = toDecimalText(max);
  const weight = node.weight === undefined ? undefined : exact(node.weight);
  const own = {
    index,
    depth,
    node,
    code: node.code,
    max,
    maxText,
    weight,
    weightText: weight === undefined ? undefined : toDecimalText(weight),
  };
  nodes.push(own as unknown as PreparedNode);
  const children = isBranch(node)
    ? node.children.map((child) => prepareNode(child, depth + 1, set, nodes))
    : [];
  const leaf = isBranch(node) ? undefined : prepareLeaf(node, set);
  const lowest =
    leaf?.rule.lowest ??
    // A part that does not apply brings nothing, so only what can be lost below 0 counts.
    children.reduce(
      (sum, child) => sum.plus(ExactDecimal.min(0, worthOf(child, child.lowest))),
      new ExactDecimal(0),
    );
  const prepared: PreparedNode = { ...own, children, leaf, lowest, end: nodes.length };
  nodes[index] = prepared;
  return prepared;
}

function prepareLeaf(node: CriterionNode & { children?: never }, set: CriteriaSet): PreparedLeaf {
  const { rule } = node;
  return {
    node,
    rule: ruleEngine.prepare(rule, scopeOfLeaf(node, set)),
    step: rule.kind === "points" && rule.step !== undefined ? exact(rule.step) : undefined,
    scorer: node.scoredBy ?? "unit",
    policy: policyOf(node, set),
  };
}

/** What points of a node bring to its parent. */
export function worthOf({ weight }: PreparedNode, points: ExactDecimal): ExactDecimal {
  return weight === undefined ? points : points.times(weight);
}
