import type { BandsDeclared, BandsRule } from "./bands.js";
import type { ChoiceDeclared, ChoiceRule } from "./choice.js";
import type { DeadlineDeclared, DeadlineRule } from "./deadline.js";
import type { DeductionDeclared, DeductionRule } from "./deduction.js";
import type { IndexDeclared, IndexRule } from "./index-rule.js";
import type { PartsDeclared, PartsRule } from "./parts.js";
import type { PassDeclared, PassRule } from "./pass.js";
import type { PerItemDeclared, PerItemRule } from "./per-item.js";
import type { PointsDeclared, PointsRule } from "./points.js";
import type { RatioDeclared, RatioRule } from "./ratio.js";
import type { RescaleDeclared, RescaleRule } from "./rescale.js";
import type { SurveyDeclared, SurveyRule } from "./survey.js";

/**
 * How a leaf gets its points: a closed union, told apart by `kind`. A rule is plain data and
 * holds everything needed to score, to explain and to say what the next step needs.
 */
export type Rule =
  | PointsRule
  | PassRule
  | ChoiceRule
  | BandsRule
  | RatioRule
  | PartsRule
  | PerItemRule
  | DeductionRule
  | DeadlineRule
  | SurveyRule
  | IndexRule
  | RescaleRule;

/** Name of a rule kind. */
export type RuleKindName = Rule["kind"];

/** Declared figures (số liệu kê khai): what a unit reports, in the form that the rule reads. */
export type Declared =
  | PointsDeclared
  | PassDeclared
  | ChoiceDeclared
  | BandsDeclared
  | RatioDeclared
  | PartsDeclared
  | PerItemDeclared
  | DeductionDeclared
  | DeadlineDeclared
  | SurveyDeclared
  | IndexDeclared
  | RescaleDeclared;

/** Each kind of rule with the figures that it reads. */
export interface DeclaredByKind {
  readonly points: PointsDeclared;
  readonly pass: PassDeclared;
  readonly choice: ChoiceDeclared;
  readonly bands: BandsDeclared;
  readonly ratio: RatioDeclared;
  readonly parts: PartsDeclared;
  readonly "per-item": PerItemDeclared;
  readonly deduction: DeductionDeclared;
  readonly deadline: DeadlineDeclared;
  readonly survey: SurveyDeclared;
  readonly index: IndexDeclared;
  readonly rescale: RescaleDeclared;
}

/** The declared figures that belong to a rule. */
export type DeclaredOf<R extends Rule> = DeclaredByKind[R["kind"]];
