import type { DecimalText } from "../numbers/decimal-text.js";
import type { ExactDecimal } from "../numbers/exact-decimal.js";
import type { PreparedRule } from "../rules/rule-kind.js";
import type {
  CriteriaSet,
  CriterionNode,
  LeafNode,
  NotApplicablePolicy,
  ScoredBy,
} from "./criteria-set.js";

/** A criteria set made ready for scoring by `prepareCriteriaSet`. */
export interface PreparedCriteriaSet<S extends CriteriaSet = CriteriaSet> {
  /** The set that it was made from. */
  readonly set: S;
  /** SHA-256 of the canonical JSON of the set, in hexadecimal digits. */
  readonly digest: string;
  /** What scoring works from; its shape may change with any version. */
  readonly plan: SetPlan;
}

/** The set laid out flat, every decimal read and every sentence built. */
export interface SetPlan {
  /** All nodes in the order of the instrument, each parent before its children. */
  readonly nodes: readonly PreparedNode[];
  /** The nodes of the first level. */
  readonly domains: readonly PreparedNode[];
  /** Nodes by code. */
  readonly byCode: ReadonlyMap<string, PreparedNode>;
  /** Decimals that points of leaves are rounded to. */
  readonly decimals: number;
  /** Maximum of the whole. */
  readonly max: ExactDecimal;
}

/** A node of the tree. */
export interface PreparedNode {
  /** Position among all nodes. */
  readonly index: number;
  /** 1 for a domain. */
  readonly depth: number;
  /** The node as the set has it. */
  readonly node: CriterionNode;
  /** Code as the instrument prints it. */
  readonly code: string;
  /** Maximum score as printed. */
  readonly max: ExactDecimal;
  /** The maximum as decimal text, for results. */
  readonly maxText: DecimalText;
  /** Factor of what it brings to its parent; nothing for 1. */
  readonly weight: ExactDecimal | undefined;
  /** The weight as decimal text; nothing for 1. */
  readonly weightText: DecimalText | undefined;
  /** Lowest points that it can have. */
  readonly lowest: ExactDecimal;
  /** Nodes right below; empty for a leaf. */
  readonly children: readonly PreparedNode[];
  /** Position behind the last node below. */
  readonly end: number;
  /** What a leaf has besides; nothing for a branch. */
  readonly leaf: PreparedLeaf | undefined;
}

/** What a leaf has besides. */
export interface PreparedLeaf {
  /** The leaf as the set has it. */
  readonly node: LeafNode;
  /** Its rule, read and worded for its maximum. */
  readonly rule: PreparedRule<unknown>;
  /** Step that typed points are multiples of. */
  readonly step: ExactDecimal | undefined;
  /** Who gives its points; the unit where the set says nothing. */
  readonly scorer: ScoredBy;
  /** What happens when it does not apply: its own policy, else that of the set. */
  readonly policy: NotApplicablePolicy;
}
