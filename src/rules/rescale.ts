import { type DecimalInput, readDecimal, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatDecimal } from "../numbers/format-number.js";
import { fraction } from "../numbers/fraction.js";
import { below, type Problem, problem } from "../problems/problem.js";
import { inBoth, type Language, type Text, textIn } from "../text/language.js";
import { withUnit } from "./band.js";
import { asFigures, doesNotFit, hasExactly } from "./declared-figures.js";
import type { RuleKind } from "./rule-kind.js";
import { exact } from "./worth.js";

/**
 * Linear from a range of values to a range of points: the worst value gives the lowest points,
 * the best value the maximum, as PAPI rescales its indicators. Where less is better, the worst
 * value is the higher one.
 *
 * @example
 * { kind: "rescale", measure: "Tỷ lệ người dân biết", unit: "%", worst: "0", best: "100", lowest: "0.1" }
 */
export interface RescaleRule {
  readonly kind: "rescale";
  /** What is measured; `{value}` marks where the number stands, else it follows after a colon. */
  readonly measure: Text;
  readonly unit?: string;
  /** Value that gives the lowest points. */
  readonly worst: DecimalInput;
  /** Value that gives the maximum. */
  readonly best: DecimalInput;
  /** Lowest points, from 0 and below the maximum; 0 when absent. */
  readonly lowest?: DecimalInput;
}

/** The value, between the worst and the best. */
export interface RescaleDeclared {
  readonly value: DecimalInput;
}

export const rescaleKind: RuleKind<RescaleRule, RescaleDeclared> = {
  kind: "rescale",

  check(rule, { max }, place) {
    const problems: Problem[] = [];
    if (exact(rule.worst).equals(exact(rule.best))) {
      problems.push(
        problem("range-empty", below(place, "best"), { value: toDecimalText(exact(rule.best)) }),
      );
    }
    const lowest = lowestOf(rule);
    const at = below(place, "lowest");
    if (lowest.isNegative()) {
      problems.push(problem("negative-number", at, { value: toDecimalText(lowest) }));
    } else if (!lowest.lessThan(max)) {
      const [floor, top] = [toDecimalText(lowest), toDecimalText(max)];
      problems.push(problem("floor-above-max", at, { floor, max: top }));
    }
    return problems;
  },

  checkDeclared(rule, declared, _scope, place) {
    const figures = asFigures(declared);
    if (figures === undefined || !hasExactly(figures, ["value"])) {
      return [doesNotFit("rescale", "value", place)];
    }
    const at = below(place, "value");
    const value = readDecimal(figures.value);
    if (value === undefined) return [problem("not-a-decimal", at, {})];
    const [low, high] = [exact(rule.worst), exact(rule.best)].sort((a, b) => a.comparedTo(b));
    if (low === undefined || high === undefined) return [];
    if (!value.lessThan(low) && !value.greaterThan(high)) return [];
    const range = `${toDecimalText(low)} - ${toDecimalText(high)}`;
    return [problem("value-outside-range", at, { value: toDecimalText(value), range })];
  },

  evaluate(rule, declared, { max }) {
    const [value, worst, best] = [exact(declared.value), exact(rule.worst), exact(rule.best)];
    const lowest = lowestOf(rule);
    // One quotient with a denominator above zero, also where the worst value is the higher one.
    const width = best.minus(worst).abs();
    const way = value.minus(worst).abs();
    return {
      points: fraction(lowest.times(width).plus(way.times(max.minus(lowest))), width),
      reason: inBoth((language) => {
        const ends = `${written(rule, worst, language)} - ${written(rule, best, language)}`;
        const measure = textIn(rule.measure, language);
        const number = written(rule, value, language);
        const measured = measure.includes("{value}")
          ? measure.replace("{value}", number)
          : `${measure}: ${number}`;
        return `${measured}, ${language === "vi" ? "quy đổi từ thang" : "rescaled from"} ${ends}`;
      }),
    };
  },

  lowest: (rule) => lowestOf(rule),

  stepsAbove(rule, { points }, { max }) {
    if (!points.lessThan(max)) return [];
    return [
      {
        points: fraction(max),
        needs: inBoth((language) => {
          const best = written(rule, exact(rule.best), language);
          return language === "vi" ? `cần đạt ${best}` : `needs ${best}`;
        }),
      },
    ];
  },
};

function lowestOf(rule: RescaleRule): ExactDecimal {
  return rule.lowest === undefined ? new ExactDecimal(0) : exact(rule.lowest);
}

function written(rule: RescaleRule, value: ExactDecimal, language: Language): string {
  return withUnit(formatDecimal(value, language), rule.unit ?? "");
}
