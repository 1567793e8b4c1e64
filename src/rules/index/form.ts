import { toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import { inBoth, textIn } from "../../text/language.js";
import { percentage } from "../figure-field.js";
import type { RuleForm } from "../rule-form.js";
import type { IndexRule } from "./rule.js";
import { described, name } from "./words.js";

export const indexForm: RuleForm<IndexRule> = {
  name,

  fields: (rule) => [
    {
      keys: ["value"],
      label: inBoth((language) => textIn(rule.name, language)),
      input: { ...percentage, highest: toDecimalText(exact(rule.scale)) },
    },
  ],

  describe: (rule, { max }, language) => described(rule.name, exact(rule.scale), max, language),
};
