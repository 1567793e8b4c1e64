import { exact } from "../../numbers/exact.js";
import { counted, count as wholeCount } from "../figure-field.js";
import type { RuleForm } from "../rule-form.js";
import { pointsOf } from "../worth.js";
import type { DeductionRule } from "./rule.js";
import { described, name } from "./words.js";

export const deductionForm: RuleForm<DeductionRule> = {
  name,

  fields: (rule) =>
    rule.occurrences.map(({ key, label }) => ({
      keys: ["occurrences", key],
      label: counted(label),
      input: wholeCount,
    })),

  describe: (rule, { max }, language) =>
    described(
      rule.occurrences.map((one) => ({ label: one.label, points: pointsOf(one, max) })),
      max,
      exact(rule.floor),
      language,
    ),
};
