import { kindForms } from "./kind-forms.js";
import type { RuleForm, RuleForms } from "./rule-form.js";
import type { AnyRule } from "./rule-kind.js";

// The table pairs each kind with its own rule; the type system cannot follow the pairing through
// an index, so it is stated here once.
function formOf(rule: AnyRule): RuleForm<AnyRule> {
  return (kindForms as unknown as Record<string, RuleForm<AnyRule>>)[
    rule.kind
  ] as RuleForm<AnyRule>;
}

/** Calls the form of the kind that a rule names. */
export const ruleForms: RuleForms = {
  fields: (rule, scope) => formOf(rule).fields(rule, scope),
  describe: (rule, scope, language) => formOf(rule).describe(rule, scope, language),
};
