import { type DecimalInput, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatDecimal } from "../numbers/format-number.js";
import { fraction } from "../numbers/fraction.js";
import { below, problem } from "../problems/problem.js";
import { inBoth, type Text, textIn } from "../text/language.js";
import { asFigures, checkAmount, doesNotFit, hasExactly } from "./declared-figures.js";
import type { RuleKind } from "./rule-kind.js";
import { exact } from "./worth.js";

/**
 * The value of another index, scaled to the maximum: value / scale x maximum. Đồng Nai's set for
 * friendly government scores 50 points that way from the PAR INDEX.
 *
 * @example
 * { kind: "index", name: "Chỉ số cải cách hành chính", scale: "100" }
 */
export interface IndexRule {
  readonly kind: "index";
  /** Name of the other index. */
  readonly name: Text;
  /** Highest value of the other index, above 0. */
  readonly scale: DecimalInput;
}

/** The value of the other index, from 0 to its scale. */
export interface IndexDeclared {
  readonly value: DecimalInput;
}

export const indexKind: RuleKind<IndexRule, IndexDeclared> = {
  kind: "index",

  check(rule, _scope, place) {
    const scale = exact(rule.scale);
    if (scale.greaterThan(0)) return [];
    return [problem("not-above-zero", below(place, "scale"), { value: toDecimalText(scale) })];
  },

  checkDeclared(rule, declared, _scope, place) {
    const figures = asFigures(declared);
    if (figures === undefined || !hasExactly(figures, ["value"])) {
      return [doesNotFit("index", "value", place)];
    }
    const at = below(place, "value");
    const problems = checkAmount(figures.value, at);
    if (problems.length > 0) return problems;
    const { value } = figures as unknown as IndexDeclared;
    return exact(value).greaterThan(exact(rule.scale))
      ? [
          problem("value-outside-range", at, {
            value: toDecimalText(exact(value)),
            range: `0 - ${toDecimalText(exact(rule.scale))}`,
          }),
        ]
      : [];
  },

  evaluate(rule, declared, { max }) {
    const [value, scale] = [exact(declared.value), exact(rule.scale)];
    return {
      points: fraction(value.times(max), scale),
      reason: inBoth(
        (language) =>
          `${textIn(rule.name, language)}: ${formatDecimal(value, language)}/${formatDecimal(scale, language)}`,
      ),
    };
  },

  lowest: () => new ExactDecimal(0),

  stepsAbove(rule, { points }, { max }) {
    if (!points.lessThan(max)) return [];
    const scale = exact(rule.scale);
    return [
      {
        points: fraction(max),
        needs: inBoth((language) => {
          const goal = `${textIn(rule.name, language)} ${formatDecimal(scale, language)}/${formatDecimal(scale, language)}`;
          return language === "vi" ? `cần ${goal}` : `needs ${goal}`;
        }),
      },
    ];
  },
};
