import type { BandsDeclared, BandsRule } from "./bands.js";
import type { ChoiceDeclared, ChoiceRule } from "./choice.js";
import type { DeadlineDeclared, DeadlineRule } from "./deadline.js";
import type { DeductionDeclared, DeductionRule } from "./deduction.js";
import type { PartsDeclared, PartsRule } from "./parts.js";
import type { PassDeclared, PassRule } from "./pass.js";
import type { PerItemDeclared, PerItemRule } from "./per-item.js";
import type { PointsDeclared, PointsRule } from "./points.js";
import type { RatioDeclared, RatioRule } from "./ratio.js";

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
  | DeadlineRule;

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
  | DeadlineDeclared;

/** The declared figures that belong to a rule. */
export type DeclaredOf<R extends Rule> = R extends PointsRule
  ? PointsDeclared
  : R extends PassRule
    ? PassDeclared
    : R extends ChoiceRule
      ? ChoiceDeclared
      : R extends BandsRule
        ? BandsDeclared
        : R extends RatioRule
          ? RatioDeclared
          : R extends PartsRule
            ? PartsDeclared
            : R extends PerItemRule
              ? PerItemDeclared
              : R extends DeductionRule
                ? DeductionDeclared
                : DeadlineDeclared;
