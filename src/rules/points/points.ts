import { toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import {
  compareFractions,
  dividedByFraction,
  type Fraction,
  floorOf,
  fraction,
  subtractFractions,
  timesFraction,
} from "../../numbers/fraction.js";
import { toRoundedText } from "../../numbers/fraction-text.js";
import { addIntegers } from "../../numbers/integer.js";
import { below, criteriaSetProblem } from "../../problems/problem.js";
import { asFigures, doesNotFit, hasExactly } from "../figures.js";
import type { RuleKind } from "../rule-kind.js";
import type { ReachableStep } from "../step.js";
import { wrongDecimals } from "../worth.js";
import { readPoints } from "./check-points.js";
import type { PointsDeclared, PointsRule } from "./rule.js";
import { pointsShape } from "./shape.js";
import { givenByScorer, needsMore } from "./words.js";

export const pointsKind: RuleKind<PointsRule, PointsDeclared, ExactDecimal> = {
  kind: "points",

  shape: pointsShape,

  figures: () => [["points"]],

  check(rule, { max }, place) {
    const wrong = wrongDecimals({ step: rule.step }, place);
    if (rule.step === undefined || wrong.length > 0) return wrong;
    const step = exact(rule.step);
    if (step.greaterThan(0) && max.modulo(step).isZero()) return [];
    const [own, top] = [toDecimalText(step), toDecimalText(max)];
    return [criteriaSetProblem("step-does-not-fit", below(place, "step"), { step: own, max: top })];
  },

  prepare(rule, { max, decimals }) {
    const step = rule.step === undefined ? undefined : exact(rule.step);
    const limits = { lowest: new ExactDecimal(0), max, decimals, step };
    const whole = fraction(max);
    return {
      lowest: limits.lowest,
      read(declared, place, problems) {
        const figures = asFigures(declared);
        if (figures === undefined || !hasExactly(figures, ["points"])) {
          return doesNotFit("points", "points", place, problems);
        }
        return readPoints(figures.points, limits, below(place, "points"), problems);
      },
      evaluate: (points) => ({ points: fraction(points), reason: givenByScorer }),
      stepsAbove({ points }) {
        if (compareFractions(points, whole) >= 0) return [];
        const next = step === undefined ? whole : nextStep(points, fraction(step));
        const last = given(points, whole);
        return compareFractions(next, whole) < 0 ? [given(points, next), last] : [last];
      },
    };
  },
};

// The first multiple of the step above the points.
function nextStep(points: Fraction, step: Fraction): Fraction {
  const steps = addIntegers(floorOf(dividedByFraction(points, step)), 1);
  return timesFraction({ numerator: steps, denominator: 1 }, step);
}

function given(from: Fraction, to: Fraction): ReachableStep {
  return { points: to, needs: needsMore(toRoundedText(subtractFractions(to, from), 30)) };
}
