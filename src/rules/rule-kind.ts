import type { ExactDecimal } from "../numbers/exact-decimal.js";
import type { Fraction } from "../numbers/fraction.js";
import type { Place, Problem } from "../problems/problem.js";
import type { LocalizedText } from "../text/language.js";
import type { YearlyDueDate } from "./deadline.js";
import type { Declared, Rule } from "./rule.js";

/** Where a rule works: the maximum it scores to and what the parts of a rule may call. */
export interface RuleScope {
  /** Maximum score of the leaf or part. */
  readonly max: ExactDecimal;
  /** Year of the score sheet, for deadlines that come back every year. */
  readonly year: number;
  /** Decimals that typed points may have. */
  readonly decimals: number;
  /** The other kinds, for rules made of rules. */
  readonly engine: RuleEngine;
}

/** Result of a rule before the one rounding. */
export interface Evaluation {
  /** Exact points; `null` when the rule says that the leaf does not apply. */
  readonly points: Fraction | null;
  /** Why, without the points: "thuộc khoảng 70 % - 90 %". */
  readonly reason: LocalizedText;
}

/** A day that comes back every year, and the days of grace after it that a step allows. */
export interface StepDeadline extends YearlyDueDate {
  readonly graceDays: number;
}

/** A reachable better result of a leaf. */
export interface ReachableStep {
  /** Points of the leaf after the step. */
  readonly points: Fraction;
  /** What must happen, without the points: "cần trên 90 %". */
  readonly needs: LocalizedText;
  /** The day by which it must happen, where the rule names one. */
  readonly by?: StepDeadline;
}

/** Where a leaf stands: its points, and the figures when they were declared. */
export interface Standing<D> {
  readonly points: ExactDecimal;
  readonly declared?: D | undefined;
}

/**
 * Everything about one kind of rule. `check` and `checkDeclared` come first: the other
 * methods may rely on what those refuse.
 */
export interface RuleKind<R extends Rule, D> {
  readonly kind: R["kind"];
  /** Problems of the rule itself against the maximum. */
  check(rule: R, scope: RuleScope, place: Place): readonly Problem[];
  /** Problems of declared figures against the rule. */
  checkDeclared(rule: R, declared: unknown, scope: RuleScope, place: Place): readonly Problem[];
  /** Points and reason. */
  evaluate(rule: R, declared: D, scope: RuleScope): Evaluation;
  /** Lowest points that the rule can give: 0, unless its data says otherwise. */
  lowest(rule: R, scope: RuleScope): ExactDecimal;
  /** Better results within reach, fewest points first; the last one reaches the maximum. */
  stepsAbove(rule: R, standing: Standing<D>, scope: RuleScope): readonly ReachableStep[];
}

/** Calls the kind that a rule names. */
export interface RuleEngine {
  check(rule: Rule, scope: RuleScope, place: Place): readonly Problem[];
  checkDeclared(rule: Rule, declared: unknown, scope: RuleScope, place: Place): readonly Problem[];
  evaluate(rule: Rule, declared: Declared, scope: RuleScope): Evaluation;
  lowest(rule: Rule, scope: RuleScope): ExactDecimal;
  stepsAbove(rule: Rule, standing: Standing<Declared>, scope: RuleScope): readonly ReachableStep[];
}
