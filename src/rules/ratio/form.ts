import { inBoth, textIn } from "../../text/language.js";
import { aboveZero, amount, inForm, percentage } from "../figure-field.js";
import type { RuleForm } from "../rule-form.js";
import { endsOf } from "./ends.js";
import type { RatioRule } from "./rule.js";
import { described, name, percentLabel } from "./words.js";

export const ratioForm: RuleForm<RatioRule> = {
  name,

  fields: (rule) => [
    ...inForm("quotient", [
      {
        keys: ["numerator"],
        label: inBoth((language) => textIn(rule.numerator, language)),
        input: amount,
      },
      {
        keys: ["denominator"],
        label: inBoth((language) => textIn(rule.denominator, language)),
        input: rule.whenZero === undefined ? aboveZero : amount,
      },
    ]),
    ...inForm("percent", [{ keys: ["percent"], label: percentLabel, input: percentage }]),
  ],

  describe: (rule, { max }, language) => described(rule, max, endsOf(rule), language),
};
