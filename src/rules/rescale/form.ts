import { toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { measured, valueIn } from "../figure-field.js";
import { measureList } from "../measure.js";
import type { RuleForm } from "../rule-form.js";
import { lowestOf } from "./lowest.js";
import type { RescaleRule } from "./rule.js";
import { described, name, written } from "./words.js";

export const rescaleForm: RuleForm<RescaleRule> = {
  name,

  fields({ measure, unit, worst, best }) {
    const ends = [exact(worst), exact(best)] as const;
    const lowest = toDecimalText(ExactDecimal.min(...ends));
    const highest = toDecimalText(ExactDecimal.max(...ends));
    const input = { ...valueIn(unit), lowest, highest };
    return [{ keys: ["value"], label: measured(measure, unit), input }];
  },

  describe(rule, { max }, language) {
    const [worst, best] = [exact(rule.worst), exact(rule.best)].map((value) =>
      written(rule, value, language),
    ) as [string, string];
    const ends = measureList(rule.measure, [worst, best], language) as [string, string];
    return described(ends, [lowestOf(rule), max], language);
  },
};
