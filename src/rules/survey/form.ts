import { exact } from "../../numbers/exact.js";
import {
  aboveZero,
  amount,
  counted,
  inForm,
  percentage,
  count as wholeCount,
} from "../figure-field.js";
import type { RuleForm } from "../rule-form.js";
import type { SurveyRule } from "./rule.js";
import {
  baseLabel,
  baseWeight,
  described,
  name,
  percentLabel,
  satisfiedLabel,
  satisfiedWeight,
} from "./words.js";

export const surveyForm: RuleForm<SurveyRule> = {
  name,

  fields: (rule) => [
    ...inForm(
      "answers",
      rule.options.map(({ key, label }) => ({
        keys: ["answers", key],
        label: counted(label),
        input: wholeCount,
      })),
    ),
    ...inForm("base", [
      {
        keys: ["satisfied"],
        label: rule.weighted === true ? satisfiedWeight : satisfiedLabel,
        input: amount,
      },
      {
        keys: ["base"],
        label: rule.weighted === true ? baseWeight : baseLabel,
        input:
          rule.weighted === true && rule.minimum === undefined
            ? aboveZero
            : { ...amount, lowest: String(rule.minimum ?? 1) },
      },
    ]),
    ...inForm("percent", [
      { keys: ["percent"], label: percentLabel, input: { ...percentage, highest: "100" } },
    ]),
  ],

  describe: (rule, { max }, language) =>
    described(
      rule.options.map(({ label, share }) => ({ label, share: exact(share) })),
      rule,
      max,
      language,
    ),
};
