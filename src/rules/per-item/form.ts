import { exact } from "../../numbers/exact.js";
import { counted, count as wholeCount } from "../figure-field.js";
import type { RuleForm } from "../rule-form.js";
import type { PerItemRule } from "./rule.js";
import { described, name } from "./words.js";

export const perItemForm: RuleForm<PerItemRule> = {
  name,

  fields: (rule) => [{ keys: ["count"], label: counted(rule.item), input: wholeCount }],

  describe: (rule, { max }, language) =>
    described(rule.item, exact(rule.pointsEach), max, language),
};
