import { bandsKind } from "./bands/bands.js";
import { choiceKind } from "./choice/choice.js";
import { deadlineKind } from "./deadline/deadline.js";
import { deductionKind } from "./deduction/deduction.js";
import { indexKind } from "./index/index-rule.js";
import { partsKind } from "./parts/parts.js";
import type { PartsDeclaredOf, PartsRuleOf, RulePartOf } from "./parts/rule.js";
import { passKind } from "./pass/pass.js";
import { perItemKind } from "./per-item/per-item.js";
import { pointsKind } from "./points/points.js";
import { ratioKind } from "./ratio/ratio.js";
import { rescaleKind } from "./rescale/rescale.js";
import type { RuleKind } from "./rule-kind.js";
import { surveyKind } from "./survey/survey.js";

/** All kinds of rules but the one that is made of rules. */
const plainKinds = {
  points: pointsKind,
  pass: passKind,
  choice: choiceKind,
  bands: bandsKind,
  ratio: ratioKind,
  "per-item": perItemKind,
  deduction: deductionKind,
  deadline: deadlineKind,
  survey: surveyKind,
  index: indexKind,
  rescale: rescaleKind,
};

/** Every kind of rule, by its name: the one list that types, table and names come from. */
export const kinds = { ...plainKinds, parts: partsKind };

type PlainKinds = typeof plainKinds;
type RuleIn<K> = K extends RuleKind<infer R, infer _D, infer _F> ? R : never;
type DeclaredIn<K> = K extends RuleKind<infer _R, infer D, infer _F> ? D : never;

/**
 * The sum of independent parts, each with a rule of its own.
 *
 * @example
 * {
 *   kind: "parts",
 *   parts: [
 *     { key: "all", label: "Dự đủ các cuộc họp của tỉnh", max: "5", rule: { kind: "pass" } },
 *     { key: "chair", label: "Chủ trì các cuộc họp của huyện", max: "5", rule: { kind: "pass" } },
 *   ],
 * }
 */
export interface PartsRule extends PartsRuleOf<Rule> {}

/** One of the independent parts of a leaf. */
export interface RulePart extends RulePartOf<Rule> {}

/** The figures of every part, by key. */
export interface PartsDeclared extends PartsDeclaredOf<Declared> {}

/**
 * How a leaf gets its points: a closed union, told apart by `kind`. A rule is plain data and
 * holds everything needed to score, to explain and to say what the next step needs.
 */
export type Rule = RuleIn<PlainKinds[keyof PlainKinds]> | PartsRule;

/** Name of a rule kind. */
export type RuleKindName = keyof typeof kinds;

/** Each kind of rule with the figures that it reads. */
export type DeclaredByKind = {
  readonly [K in keyof PlainKinds]: DeclaredIn<PlainKinds[K]>;
} & { readonly parts: PartsDeclared };

/** Declared figures (số liệu kê khai): what a unit reports, in the form that the rule reads. */
export type Declared = DeclaredByKind[RuleKindName];

/** The declared figures that belong to a rule. */
export type DeclaredOf<R extends Rule> = DeclaredByKind[R["kind"]];

/** Names of all rule kinds. */
export const ruleKindNames: readonly RuleKindName[] = /* @__PURE__ */ Object.keys(
  kinds,
) as readonly RuleKindName[];
