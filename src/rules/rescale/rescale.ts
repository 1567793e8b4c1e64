import { toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { compareFractions, fraction } from "../../numbers/fraction.js";
import {
  below,
  criteriaSetProblem,
  type Problem,
  problem,
  scoreSheetProblem,
} from "../../problems/problem.js";
import { inBoth } from "../../text/language.js";
import { asFigures, doesNotFit, hasExactly, readNumber } from "../figures.js";
import { measureWriter } from "../measure.js";
import type { RuleKind } from "../rule-kind.js";
import { wrongDecimals } from "../worth.js";
import { lowestOf } from "./lowest.js";
import type { RescaleDeclared, RescaleRule } from "./rule.js";
import { rescaleShape } from "./shape.js";
import { needsValue, rescaledFrom, written } from "./words.js";

export const rescaleKind: RuleKind<RescaleRule, RescaleDeclared, ExactDecimal> = {
  kind: "rescale",

  shape: rescaleShape,

  figures: () => [["value"]],

  check(rule, { max }, place) {
    const { worst, best, lowest: given } = rule;
    const wrong = wrongDecimals({ worst, best, lowest: given }, place);
    if (wrong.length > 0) return wrong;
    const problems: Problem[] = [];
    if (exact(worst).equals(exact(best))) {
      const value = toDecimalText(exact(best));
      problems.push(scoreSheetProblem("range-empty", below(place, "best"), { value }));
    }
    const lowest = lowestOf(rule);
    const at = below(place, "lowest");
    if (lowest.isNegative()) {
      problems.push(problem("negative-number", at, { value: toDecimalText(lowest) }));
    } else if (!lowest.lessThan(max)) {
      const [floor, top] = [toDecimalText(lowest), toDecimalText(max)];
      problems.push(criteriaSetProblem("floor-above-max", at, { floor, max: top }));
    }
    return problems;
  },

  prepare(rule, { max }) {
    const [worst, best, lowest] = [exact(rule.worst), exact(rule.best), lowestOf(rule)];
    const [low, high] = [ExactDecimal.min(worst, best), ExactDecimal.max(worst, best)];
    const width = high.minus(low);
    const whole = fraction(max);
    const writers = {
      vi: measureWriter(rule.measure, "vi"),
      en: measureWriter(rule.measure, "en"),
    };
    const ends = inBoth(
      (language) => `${written(rule, worst, language)} - ${written(rule, best, language)}`,
    );
    const last = {
      points: whole,
      needs: inBoth((language) => needsValue(written(rule, best, language), language)),
    };
    return {
      lowest,
      read(declared, place, problems) {
        const figures = asFigures(declared);
        if (figures === undefined || !hasExactly(figures, ["value"])) {
          return doesNotFit("rescale", "value", place, problems);
        }
        const at = below(place, "value");
        const value = readNumber(figures.value, at, problems);
        if (value === undefined) return undefined;
        if (!value.lessThan(low) && !value.greaterThan(high)) return value;
        const range = `${toDecimalText(low)} - ${toDecimalText(high)}`;
        problems.push(
          scoreSheetProblem("value-outside-range", at, { value: toDecimalText(value), range }),
        );
        return undefined;
      },
      evaluate(value) {
        // One quotient with a denominator above zero, also where the worst value is the higher one.
        const way = value.minus(worst).abs();
        return {
          points: fraction(lowest.times(width).plus(way.times(max.minus(lowest))), width),
          reason: inBoth((language) =>
            rescaledFrom(
              writers[language](written(rule, value, language)),
              ends[language],
              language,
            ),
          ),
        };
      },
      stepsAbove: ({ points }) => (compareFractions(points, whole) < 0 ? [last] : []),
    };
  },
};
