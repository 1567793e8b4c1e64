import { inBoth, textIn } from "../../text/language.js";
import type { RuleForm } from "../rule-form.js";
import { pointsOf } from "../worth.js";
import type { ChoiceRule } from "./rule.js";
import { described, name, optionLabel } from "./words.js";

export const choiceForm: RuleForm<ChoiceRule> = {
  name,

  fields: (rule) => [
    {
      keys: ["choice"],
      label: optionLabel,
      input: {
        kind: "option",
        options: rule.options.map(({ key, label }) => ({
          value: key,
          label: inBoth((language) => textIn(label, language)),
        })),
      },
    },
  ],

  describe: (rule, { max }, language) =>
    described(
      rule.options.map((option) => ({ label: option.label, points: pointsOf(option, max) })),
      language,
    ),
};
