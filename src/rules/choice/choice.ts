import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { compareFractions } from "../../numbers/fraction.js";
import { checkKeys } from "../../problems/check-keys.js";
import { below, scoreSheetProblem } from "../../problems/problem.js";
import { showValue } from "../../problems/show-value.js";
import { inBoth, textIn } from "../../text/language.js";
import { asFigures, doesNotFit, hasExactly } from "../figures.js";
import { outcome, withPoints } from "../given-points.js";
import type { Evaluation, RuleKind, WordedResult } from "../rule-kind.js";
import { sharedSteps, toSteps } from "../step.js";
import { checkWorths, pointsOf } from "../worth.js";
import type { ChoiceDeclared, ChoiceRule } from "./rule.js";
import { choiceShape } from "./shape.js";
import { needsOption } from "./words.js";

/** What the option that was chosen comes to, every word of it. */
type ChosenOption = Evaluation & WordedResult;

export const choiceKind: RuleKind<ChoiceRule, ChoiceDeclared, ChosenOption> = {
  kind: "choice",

  shape: choiceShape,

  figures: () => [["choice"]],

  check(rule, { max }, place) {
    const at = below(place, "options");
    return [...checkKeys(rule.options, at), ...checkWorths(rule.options, max, at)];
  },

  prepare(rule, scope) {
    const worths = rule.options.map((option) => pointsOf(option, scope.max));
    const ascending = rule.options
      .map(({ label }, at) => {
        const needs = inBoth((language) => needsOption(label, language));
        return { worth: worths[at] as ExactDecimal, needs };
      })
      .sort((left, right) => left.worth.comparedTo(right.worth))
      .map(({ worth, needs }) => ({ ...outcome(worth, scope), needs }));
    const results = new Map(
      rule.options.map(({ key, label }, at): readonly [string, ChosenOption] => {
        const own = outcome(worths[at] as ExactDecimal, scope);
        const better = ascending.filter(({ points }) => compareFractions(points, own.points) > 0);
        const reason = inBoth((language) => textIn(label, language));
        const steps = sharedSteps(toSteps(better, own.given.rounded, scope.decimals));
        const explanation = Object.freeze(withPoints(reason, own.given));
        return [key, { ...own, reason, explanation, steps }];
      }),
    );
    return {
      lowest: worths.reduce((least, worth) => ExactDecimal.min(least, worth)),
      read(declared, place, problems) {
        const figures = asFigures(declared);
        if (figures === undefined || !hasExactly(figures, ["choice"])) {
          return doesNotFit("choice", "choice", place, problems);
        }
        const found = results.get(figures.choice as string);
        if (found !== undefined) return found;
        const [key, options] = [showValue(figures.choice), [...results.keys()].join(", ")];
        problems.push(
          scoreSheetProblem("unknown-option", below(place, "choice"), { key, options }),
        );
        return undefined;
      },
      evaluate: (found) => found,
      worded: (found) => found,
      stepsAbove: ({ points: current }) =>
        ascending.filter(({ points }) => compareFractions(points, current) > 0),
    };
  },
};
