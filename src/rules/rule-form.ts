import type { ExactDecimal } from "../numbers/exact-decimal.js";
import type { Language, LocalizedText } from "../text/language.js";
import type { FigureField } from "./figure-field.js";
import type { AnyRule } from "./rule-kind.js";

/** Where a rule is shown. */
export interface FormScope {
  /** Maximum score of the leaf or part. */
  readonly max: ExactDecimal;
  /** Decimals that typed points may have. */
  readonly decimals: number;
  /** The forms of the other kinds, for rules made of rules. */
  readonly forms: RuleForms;
}

/**
 * How one kind of rule meets people: what it is called, what it asks for, how it reads. Scoring
 * needs none of it, so it stands apart from the kind.
 */
export interface RuleForm<R extends AnyRule> {
  /** What people call it: "theo khoảng". */
  readonly name: LocalizedText;
  /** What a form must ask for. */
  fields(rule: R, scope: FormScope): readonly FigureField[];
  /** The rule in words, as a table of criteria would print it. */
  describe(rule: R, scope: FormScope, language: Language): string;
}

/** Calls the form of the kind that a rule names. */
export interface RuleForms {
  fields(rule: AnyRule, scope: FormScope): readonly FigureField[];
  describe(rule: AnyRule, scope: FormScope, language: Language): string;
}
