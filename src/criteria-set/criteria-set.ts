import type { CivilDate } from "../dates/civil-date.js";
import type { DecimalInput } from "../numbers/decimal-text.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { isObject } from "../problems/shape.js";
import type { Rule } from "../rules/kinds.js";
import type { Text } from "../text/language.js";
import type { ClassLadder } from "./class-ladder.js";
import type { Provenance, ProvenanceStatus } from "./provenance.js";
import type { Round } from "./round.js";

/** The indices that chiso knows by name; a set of another index carries its own key. */
export type IndexKey =
  | "par-index"
  | "sipas"
  | "papi"
  | "dti"
  | "mass-mobilisation"
  | "friendly-government"
  | (string & {});

/**
 * What happens to a leaf that does not apply to a unit: its maximum leaves the base, or the
 * unit keeps the full points, or the set does not allow it.
 */
export type NotApplicablePolicy = "shrink-base" | "full-points" | "not-allowed";

/** Who gives the points of a leaf: the unit, its superior level, or a survey. */
export type ScoredBy = "unit" | "superior" | "survey";

/** What domains, criteria and sub-criteria have in common. */
export interface NodeBase {
  /** Code as the instrument prints it, unique in the set. */
  readonly code: string;
  /** Name in Vietnamese, as the instrument prints it; English where there is one. */
  readonly title: Text;
  /** Maximum score in points, as printed; the weight is not in it. */
  readonly max: DecimalInput;
  /**
   * Weight (hệ số, trọng số) above 0; 1 when absent. What the node brings to its parent, its
   * worth, is points x weight, and at most max x weight.
   */
  readonly weight?: DecimalInput;
  /** What the criterion means, in the words of the instrument. */
  readonly definition?: Text;
  /** Keys that measures are matched by; they hold for everything below. */
  readonly themes?: readonly string[];
  /** Body responsible for it; holds for everything below that names no other. */
  readonly responsible?: string;
  /** Remark of whoever keeps the set. */
  readonly note?: Text;
}

/** A domain or criterion that is the sum of its children. */
export interface BranchNode extends NodeBase {
  /** What it is the sum of, in the order of the instrument; at least one. */
  readonly children: readonly [CriterionNode, ...CriterionNode[]];
  readonly rule?: never;
}

/** A criterion or sub-criterion that is scored. */
export interface LeafNode extends NodeBase {
  /** How the points are worked out. */
  readonly rule: Rule;
  /** What the figures of the rule count, by their names: `numerator`, `denominator`, `value` … */
  readonly counts?: Readonly<Record<string, CountedFigure>>;
  /** The rule in the words of the instrument. */
  readonly ruleText?: string;
  /** Who gives the points; the unit when absent. */
  readonly scoredBy?: ScoredBy;
  /** Policy of this leaf where it differs from the set's. */
  readonly notApplicable?: NotApplicablePolicy;
  /** Evidence that the instrument asks for (tài liệu kiểm chứng). */
  readonly evidence?: readonly string[];
  /** How far this leaf was read, where it differs from the set. */
  readonly provenance?: ProvenanceStatus;
  readonly children?: never;
}

/** What a declared figure counts. */
export interface CountedFigure {
  /** What is counted: "hồ sơ đã giải quyết, kể cả hồ sơ chuyển tiếp". */
  readonly what?: Text;
  /** Over which period: "từ 15/12 năm trước đến 14/12". */
  readonly period?: Text;
  /** Where it is read: "Hệ thống thông tin giải quyết TTHC". */
  readonly source?: Text;
}

/** A node of the tree: domain, criterion or sub-criterion. Leaves may sit at depth 1 to 4. */
export type CriterionNode = BranchNode | LeafNode;

/** Bonus or penalty points outside the base, with the limit of a year. */
export interface AdjustmentLimit {
  /** What the points are called: "Điểm thưởng". */
  readonly title: Text;
  /** Most points of a sheet, above 0. */
  readonly max: DecimalInput;
}

/**
 * One version of one index for one kind of unit: a tree of criteria with maximum scores and
 * scoring rules, as plain data.
 */
export interface CriteriaSet {
  /** For editors only; points to the JSON Schema. */
  readonly $schema?: string;
  /** Stable key, e.g. "par-index-ca-mau-2013". */
  readonly id: string;
  /** Version of this data, e.g. "1". */
  readonly version: string;
  /** Index that it measures; charts, measures and comparisons go by it. */
  readonly index: IndexKey;
  /** Name of the set, as the instrument prints it. */
  readonly title: Text;
  /** Kind of unit it scores, in plain words, e.g. "xã, phường, thị trấn". */
  readonly appliesTo: Text;
  /** Years that it may score: the years that these dates touch. */
  readonly period: { readonly from: CivilDate; readonly to?: CivilDate };
  /** Maximum of the whole, the sum of the domains. */
  readonly max: DecimalInput;
  /** Decimals that the points of a leaf are rounded to, once, half up; 4 when absent. */
  readonly decimals?: number;
  /** What happens to leaves that do not apply, where they say nothing themselves. */
  readonly notApplicable: NotApplicablePolicy;
  /** Rounds of scoring, weakest first; self, appraised, final when absent. */
  readonly rounds?: readonly [Round, ...Round[]];
  /** Bonus points (điểm thưởng) outside the base; none are allowed when absent. */
  readonly bonus?: AdjustmentLimit;
  /** Penalty points (điểm trừ) outside the base; none are allowed when absent. */
  readonly penalty?: AdjustmentLimit;
  /** Ladders that class a result; the first one is the class of the scorecard. */
  readonly ladders?: readonly ClassLadder[];
  /** Where the set was read, and how far. */
  readonly provenance: Provenance;
  /** The first level of the tree (lĩnh vực), in the order of the instrument; at least one. */
  readonly domains: readonly CriterionNode[];
}

/** Decimals of leaf points where the set names none. */
export const defaultDecimals: number = 4;

/** Deepest level of a leaf: domain, criterion, sub-criterion, and one more. */
export const deepestLevel: number = 4;

/** True for a node with children. */
export function isBranch(node: CriterionNode): node is BranchNode {
  if (!isObject(node)) refuse(checkArguments({ node: [node, "object"] }));
  return node.children !== undefined;
}
