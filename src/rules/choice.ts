import { ExactDecimal } from "../numbers/exact-decimal.js";
import { fraction } from "../numbers/fraction.js";
import { below, problem } from "../problems/problem.js";
import { showValue } from "../problems/show-value.js";
import { inBoth, type Text, textIn } from "../text/language.js";
import { asFigures, doesNotFit, hasExactly } from "./declared-figures.js";
import { checkKeys } from "./keys.js";
import type { RuleKind } from "./rule-kind.js";
import { checkWorths, pointsOf, type Worth } from "./worth.js";

/** One of the named options, with what it is worth. */
export type ChoiceOption = Worth & {
  readonly key: string;
  readonly label: Text;
};

/**
 * One of several named options, each worth points or a share of the maximum.
 *
 * @example
 * {
 *   kind: "choice",
 *   options: [
 *     { key: "on-time", label: "Ban hành kịp thời", points: "1" },
 *     { key: "late", label: "Ban hành không kịp thời", points: "0.5" },
 *     { key: "none", label: "Không ban hành", points: "0" },
 *   ],
 * }
 */
export interface ChoiceRule {
  readonly kind: "choice";
  readonly options: readonly ChoiceOption[];
}

/** Key of the option that applies. */
export interface ChoiceDeclared {
  readonly choice: string;
}

export const choiceKind: RuleKind<ChoiceRule, ChoiceDeclared> = {
  kind: "choice",

  check(rule, { max }, place) {
    const at = below(place, "options");
    return [...checkKeys(rule.options, at), ...checkWorths(rule.options, max, at)];
  },

  checkDeclared(rule, declared, _scope, place) {
    const figures = asFigures(declared);
    if (figures === undefined || !hasExactly(figures, ["choice"])) {
      return [doesNotFit("choice", "choice", place)];
    }
    const { choice } = figures;
    if (rule.options.some(({ key }) => key === choice)) return [];
    return [
      problem("unknown-option", below(place, "choice"), {
        key: showValue(choice),
        options: rule.options.map(({ key }) => key).join(", "),
      }),
    ];
  },

  evaluate(rule, declared, { max }) {
    const option = rule.options.find(({ key }) => key === declared.choice) as ChoiceOption;
    return {
      points: fraction(pointsOf(option, max)),
      reason: inBoth((language) => textIn(option.label, language)),
    };
  },

  lowest(rule, { max }) {
    return ExactDecimal.min(...rule.options.map((option) => pointsOf(option, max)));
  },

  stepsAbove(rule, { points }, { max }) {
    return rule.options
      .filter((option) => pointsOf(option, max).greaterThan(points))
      .sort((left, right) => pointsOf(left, max).comparedTo(pointsOf(right, max)))
      .map((option) => ({
        points: fraction(pointsOf(option, max)),
        needs: inBoth((language) => {
          const label = textIn(option.label, language);
          return language === "vi" ? `cần đạt: ${label}` : `needs: ${label}`;
        }),
      }));
  },
};
