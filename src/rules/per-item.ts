import type { DecimalInput } from "../numbers/decimal-text.js";
import { toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatDecimal } from "../numbers/format-number.js";
import { fraction } from "../numbers/fraction.js";
import { below, problem } from "../problems/problem.js";
import { inBoth, type LocalizedText, type Text, textIn } from "../text/language.js";
import { asFigures, checkCount, doesNotFit, hasExactly } from "./declared-figures.js";
import type { ReachableStep, RuleKind } from "./rule-kind.js";
import { exact } from "./worth.js";

/**
 * Points for each item, up to the maximum.
 *
 * @example
 * { kind: "per-item", item: "nội quy, quy chế", pointsEach: "0.5" }
 */
export interface PerItemRule {
  readonly kind: "per-item";
  /** What is counted, as it reads after a number: "nội quy, quy chế". */
  readonly item: Text;
  /** Points of each item. */
  readonly pointsEach: DecimalInput;
}

/** How many items there are. */
export interface PerItemDeclared {
  readonly count: DecimalInput;
}

export const perItemKind: RuleKind<PerItemRule, PerItemDeclared> = {
  kind: "per-item",

  check(rule, { max }, place) {
    const each = exact(rule.pointsEach);
    const at = below(place, "pointsEach");
    if (!each.greaterThan(0))
      return [problem("not-above-zero", at, { value: toDecimalText(each) })];
    if (each.greaterThan(max)) {
      return [
        problem("points-above-max", at, { points: toDecimalText(each), max: toDecimalText(max) }),
      ];
    }
    return [];
  },

  checkDeclared(_rule, declared, _scope, place) {
    const figures = asFigures(declared);
    if (figures === undefined || !hasExactly(figures, ["count"])) {
      return [doesNotFit("per-item", "count", place)];
    }
    return checkCount(figures.count, below(place, "count"));
  },

  evaluate(rule, declared, { max }) {
    const [count, each] = [exact(declared.count), exact(rule.pointsEach)];
    const earned = count.times(each);
    const capped = earned.greaterThan(max);
    return {
      points: fraction(capped ? max : earned),
      reason: inBoth((language) => {
        const work = `${formatDecimal(count, language)} ${textIn(rule.item, language)} × ${formatDecimal(each, language)}`;
        if (!capped) return work;
        return `${work}, ${language === "vi" ? "tính đến điểm tối đa" : "counted up to the maximum"}`;
      }),
    };
  },

  lowest: () => new ExactDecimal(0),

  stepsAbove(rule, { points }, { max }) {
    const each = exact(rule.pointsEach);
    const steps: ReachableStep[] = [];
    const next = points.plus(each);
    if (next.lessThan(max)) steps.push({ points: fraction(next), needs: needsOf(rule, 1) });
    if (points.lessThan(max)) {
      const missing = points
        .minus(max)
        .divToInt(each)
        .abs()
        .plus(max.minus(points).modulo(each).isZero() ? 0 : 1)
        .toNumber();
      steps.push({ points: fraction(max), needs: needsOf(rule, missing) });
    }
    return steps;
  },
};

function needsOf(rule: PerItemRule, more: number): LocalizedText {
  return inBoth((language) => {
    const item = textIn(rule.item, language);
    return language === "vi" ? `cần thêm ${more} ${item}` : `needs ${more} more ${item}`;
  });
}
