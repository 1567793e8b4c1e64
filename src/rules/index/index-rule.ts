import { toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { compareFractions, fraction } from "../../numbers/fraction.js";
import { below, criteriaSetProblem } from "../../problems/problem.js";
import { inBoth } from "../../text/language.js";
import { asFigures, doesNotFit, hasExactly, readWithin } from "../figures.js";
import type { RuleKind } from "../rule-kind.js";
import { wrongDecimals } from "../worth.js";
import type { IndexDeclared, IndexRule } from "./rule.js";
import { indexShape } from "./shape.js";
import { needsScale, scoreOnScale } from "./words.js";

export const indexKind: RuleKind<IndexRule, IndexDeclared, ExactDecimal> = {
  kind: "index",

  shape: indexShape,

  figures: () => [["value"]],

  check(rule, _scope, place) {
    const wrong = wrongDecimals({ scale: rule.scale }, place);
    if (wrong.length > 0) return wrong;
    const scale = exact(rule.scale);
    if (scale.greaterThan(0)) return [];
    return [
      criteriaSetProblem("not-above-zero", below(place, "scale"), { value: toDecimalText(scale) }),
    ];
  },

  prepare(rule, { max }) {
    const scale = exact(rule.scale);
    const whole = fraction(max);
    const last = {
      points: whole,
      needs: inBoth((language) => needsScale(rule.name, scale, language)),
    };
    return {
      lowest: new ExactDecimal(0),
      read(declared, place, problems) {
        const figures = asFigures(declared);
        if (figures === undefined || !hasExactly(figures, ["value"])) {
          return doesNotFit("index", "value", place, problems);
        }
        return readWithin(figures.value, scale, below(place, "value"), problems);
      },
      evaluate: (value) => ({
        points: fraction(value.times(max), scale),
        reason: inBoth((language) => scoreOnScale(rule.name, value, scale, language)),
      }),
      stepsAbove: ({ points }) => (compareFractions(points, whole) < 0 ? [last] : []),
    };
  },
};
