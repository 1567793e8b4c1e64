import { aboveZero, amount, inForm, measured, valueIn } from "../figure-field.js";
import type { RuleForm } from "../rule-form.js";
import { pointsOf } from "../worth.js";
import { limitsOf } from "./band.js";
import type { BandsRule } from "./rule.js";
import { denominatorLabel, described, name, numeratorLabel } from "./words.js";

export const bandsForm: RuleForm<BandsRule> = {
  name,

  fields({ measure, unit, bands, whenZero }) {
    const label = measured(measure, unit);
    const value = { keys: ["value"], label, input: { ...valueIn(unit), ...limitsOf(bands) } };
    if (unit !== "%") return [value];
    const input = whenZero === undefined ? aboveZero : amount;
    return [
      ...inForm("value", [value]),
      ...inForm("quotient", [
        { keys: ["numerator"], label: numeratorLabel, input: amount },
        { keys: ["denominator"], label: denominatorLabel, input },
      ]),
    ];
  },

  describe: (rule, { max }, language) =>
    described(
      rule,
      rule.bands.map((band) => pointsOf(band, max)),
      language,
    ),
};
