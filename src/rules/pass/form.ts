import { inBoth, textIn } from "../../text/language.js";
import { describePoints } from "../describe-points.js";
import type { RuleForm } from "../rule-form.js";
import type { PassRule } from "./rule.js";
import { described, metOrNot, name, resultLabel } from "./words.js";

export const passForm: RuleForm<PassRule> = {
  name,

  fields: (rule) =>
    rule.conditions === undefined
      ? [{ keys: ["met"], label: resultLabel, input: { kind: "option", options: metOrNot } }]
      : rule.conditions.map(({ key, label }) => ({
          keys: ["conditions", key],
          label: inBoth((language) => textIn(label, language)),
          input: { kind: "option", options: metOrNot },
        })),

  describe: (rule, { max }, language) => described(rule, describePoints(max, language), language),
};
