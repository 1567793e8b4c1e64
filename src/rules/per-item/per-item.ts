import { toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import {
  addFractions,
  compareFractions,
  dividedByFraction,
  fraction,
  subtractFractions,
} from "../../numbers/fraction.js";
import { below, criteriaSetProblem } from "../../problems/problem.js";
import { inBoth } from "../../text/language.js";
import { asFigures, doesNotFit, hasExactly, readCount } from "../figures.js";
import { fewestFor } from "../least-points.js";
import type { RuleKind } from "../rule-kind.js";
import type { ReachableStep } from "../step.js";
import { wrongDecimals } from "../worth.js";
import type { PerItemDeclared, PerItemRule } from "./rule.js";
import { perItemShape } from "./shape.js";
import { needsMore, work } from "./words.js";

export const perItemKind: RuleKind<PerItemRule, PerItemDeclared, ExactDecimal> = {
  kind: "per-item",

  shape: perItemShape,

  figures: () => [["count"]],

  check({ pointsEach }, { max }, place) {
    const wrong = wrongDecimals({ pointsEach }, place);
    if (wrong.length > 0) return wrong;
    const each = exact(pointsEach);
    const at = below(place, "pointsEach");
    if (!each.greaterThan(0)) {
      return [criteriaSetProblem("not-above-zero", at, { value: toDecimalText(each) })];
    }
    const points = toDecimalText(each);
    return each.greaterThan(max)
      ? [criteriaSetProblem("points-above-max", at, { points, max: toDecimalText(max) })]
      : [];
  },

  prepare(rule, { max }) {
    const each = exact(rule.pointsEach);
    const [one, whole] = [fraction(each), fraction(max)];
    const needs = (more: string): ReachableStep["needs"] =>
      inBoth((language) => needsMore(more, rule.item, language));
    return {
      lowest: new ExactDecimal(0),
      read(declared, place, problems) {
        const figures = asFigures(declared);
        if (figures === undefined || !hasExactly(figures, ["count"])) {
          return doesNotFit("per-item", "count", place, problems);
        }
        return readCount(figures.count, below(place, "count"), problems);
      },
      evaluate(count) {
        const earned = count.times(each);
        const capped = earned.greaterThan(max);
        return {
          points: capped ? whole : fraction(earned),
          reason: inBoth((language) => work(count, rule.item, each, capped, language)),
        };
      },
      stepsAbove({ points, figures: count, least }) {
        if (compareFractions(points, whole) >= 0) return [];
        const own = count === undefined ? points : fraction(count.times(each));
        const { bound, closed } = least(whole);
        const gap = dividedByFraction(subtractFractions(bound, own), one);
        const missing = fewestFor({ bound: gap, closed });
        const last = { points: whole, needs: needs(String(missing)) };
        return missing > 1 ? [{ points: addFractions(own, one), needs: needs("1") }, last] : [last];
      },
    };
  },
};
