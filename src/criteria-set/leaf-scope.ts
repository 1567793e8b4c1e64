import { exact } from "../numbers/exact.js";
import { ruleEngine } from "../rules/rule-engine.js";
import type { RuleScope } from "../rules/rule-kind.js";
import {
  type CriteriaSet,
  defaultDecimals,
  type LeafNode,
  type NotApplicablePolicy,
} from "./criteria-set.js";

/** Decimals that the points of a leaf are rounded to. */
export function decimalsOf(set: CriteriaSet): number {
  return typeof set.decimals === "number" ? set.decimals : defaultDecimals;
}

/** What the rule of a leaf works with. */
export function scopeOfLeaf(leaf: LeafNode, set: CriteriaSet): RuleScope {
  return { max: exact(leaf.max), decimals: decimalsOf(set), engine: ruleEngine };
}

/** What happens to a leaf that does not apply: its own policy, else the set's. */
export function policyOf(leaf: LeafNode, set: CriteriaSet): NotApplicablePolicy {
  return leaf.notApplicable ?? set.notApplicable;
}
