import { toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import type { RuleForm } from "../rule-form.js";
import type { PointsRule } from "./rule.js";
import { described, name, pointsLabel } from "./words.js";

export const pointsForm: RuleForm<PointsRule> = {
  name,

  fields: ({ step }, { max, decimals }) => [
    {
      keys: ["points"],
      label: pointsLabel,
      input: {
        kind: "number",
        lowest: "0",
        highest: toDecimalText(max.minus(max.modulo(new ExactDecimal(1, decimals)))),
        decimals,
        ...(step === undefined ? {} : { step: toDecimalText(exact(step)) }),
      },
    },
  ],

  describe: (rule, { max }, language) =>
    described(
      toDecimalText(max),
      rule.step === undefined ? undefined : toDecimalText(exact(rule.step)),
    )[language],
};
