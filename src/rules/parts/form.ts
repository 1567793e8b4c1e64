import { exact } from "../../numbers/exact.js";
import { inBoth, textIn } from "../../text/language.js";
import type { FormScope, RuleForm } from "../rule-form.js";
import type { AnyRule } from "../rule-kind.js";
import type { PartsRuleOf, RulePartOf } from "./rule.js";
import { described, name } from "./words.js";

export const partsForm: RuleForm<PartsRuleOf<AnyRule>> = {
  name,

  fields: (rule, scope) =>
    rule.parts.flatMap((part) =>
      scope.forms.fields(part.rule, scopeOf(part, scope)).map((field) => ({
        ...field,
        keys: ["parts", part.key, ...field.keys],
        label: inBoth((language) => `${textIn(part.label, language)} - ${field.label[language]}`),
        ...(field.group === undefined ? {} : { group: ["parts", part.key, ...field.group] }),
      })),
    ),

  describe: (rule, scope, language) =>
    described(
      rule.parts.map((part) => ({
        label: part.label,
        words: scope.forms.describe(part.rule, scopeOf(part, scope), language),
      })),
      language,
    ),
};

function scopeOf(part: RulePartOf<AnyRule>, scope: FormScope): FormScope {
  return { ...scope, max: exact(part.max) };
}
