import { toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { compareFractions, dividedBy, fraction, timesDecimal } from "../../numbers/fraction.js";
import { checkKeys } from "../../problems/check-keys.js";
import {
  below,
  criteriaSetProblem,
  type Problem,
  scoreSheetProblem,
} from "../../problems/problem.js";
import { inBoth, type Language } from "../../text/language.js";
import type { PreparedRule, RuleKind, RuleScope } from "../rule-kind.js";
import { wrongDecimals } from "../worth.js";
import { answersToChange } from "./answers-to-change.js";
import { readAnswers, type SurveyFigures } from "./read-answers.js";
import type { SurveyDeclared, SurveyRule } from "./rule.js";
import { surveyShape } from "./shape.js";
import {
  needsAnswers,
  satisfiedByWeight,
  satisfiedOf,
  surveyedAnswers,
  surveyedPercent,
} from "./words.js";

export const surveyKind: RuleKind<SurveyRule, SurveyDeclared, SurveyFigures> = {
  kind: "survey",

  shape: surveyShape,

  figures: (rule) => [
    ...rule.options.map(({ key }) => ["answers", key]),
    ["satisfied"],
    ["base"],
    ["percent"],
  ],

  check(rule, { max }, place) {
    const at = below(place, "options");
    const wrong = rule.options.flatMap(({ share }, index) =>
      wrongDecimals({ share }, below(at, index)),
    );
    if (wrong.length > 0) return wrong;
    const shares = rule.options.map(({ share }) => exact(share));
    const problems: Problem[] = [...checkKeys(rule.options, at)];
    shares.forEach((share, index) => {
      if (!share.isNegative() && !share.greaterThan(1)) return;
      const place = below(at, index, "share");
      const value = toDecimalText(share);
      problems.push(scoreSheetProblem("value-outside-range", place, { value, range: "0 - 1" }));
    });
    if (!shares.some((share) => share.equals(1))) {
      const best = shares
        .reduce((most, share) => ExactDecimal.max(most, share), new ExactDecimal(0))
        .times(max);
      const [reached, top] = [toDecimalText(best), toDecimalText(max)];
      problems.push(criteriaSetProblem("max-not-reached", at, { best: reached, max: top }));
    }
    return problems;
  },

  prepare,
};

function prepare(rule: SurveyRule, { max }: RuleScope): PreparedRule<SurveyFigures> {
  const shares = rule.options.map(({ share }) => exact(share));
  const options = {
    keys: rule.options.map(({ key }) => key),
    shares,
    minimum: rule.minimum ?? 1,
    minimumBase: rule.minimum ?? (rule.weighted === true ? 0 : 1),
    weighted: rule.weighted === true,
  };
  const isBest = shares.map((share) => share.equals(1));
  const best = rule.options.filter((_option, at) => isBest[at]).map(({ label }) => label);
  const whole = fraction(max);
  const reasonIn = (figures: SurveyFigures, language: Language): string => {
    switch (figures.kind) {
      case "percent":
        return surveyedPercent(figures.share, language);
      case "base":
        return figures.counted
          ? satisfiedOf(figures.satisfied, figures.base, figures.share, language)
          : satisfiedByWeight(figures.satisfied, figures.base, figures.share, language);
      case "answers": {
        const answers = rule.options.map(({ label }, at) => ({
          label,
          count: figures.counts[at] as ExactDecimal,
        }));
        return surveyedAnswers(figures.all, answers, figures.share, language);
      }
    }
  };
  return {
    lowest: new ExactDecimal(0),
    read: (declared, place, problems) => readAnswers(declared, options, place, problems),
    evaluate: (figures) => ({
      points: timesDecimal(figures.share, max),
      reason: inBoth((language) => reasonIn(figures, language)),
    }),
    stepsAbove({ points, figures, least }) {
      if (compareFractions(points, whole) >= 0) return [];
      const { bound, closed } = least(whole);
      const share = { bound: dividedBy(bound, max), closed };
      const change = figures === undefined ? undefined : answersToChange(figures, shares, share);
      return [{ points: whole, needs: inBoth((language) => needsAnswers(best, change, language)) }];
    },
  };
}
