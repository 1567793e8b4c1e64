import { type DecimalInput, readDecimal, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatDecimal } from "../numbers/format-number.js";
import { fraction } from "../numbers/fraction.js";
import { below, type Place, type Problem, problem } from "../problems/problem.js";
import { inBoth } from "../text/language.js";
import { asFigures, doesNotFit, hasExactly } from "./declared-figures.js";
import type { ReachableStep, RuleKind } from "./rule-kind.js";
import { exact } from "./worth.js";

/**
 * Points given by a person between 0 and the maximum, as a council does.
 *
 * @example
 * { kind: "points", step: "0.25" }
 */
export interface PointsRule {
  readonly kind: "points";
  /** Points are multiples of this step, which divides the maximum. */
  readonly step?: DecimalInput;
}

/** Points as a person gave them. */
export interface PointsDeclared {
  readonly points: DecimalInput;
}

export const pointsKind: RuleKind<PointsRule, PointsDeclared> = {
  kind: "points",

  check(rule, { max }, place) {
    if (rule.step === undefined) return [];
    const step = exact(rule.step);
    if (step.greaterThan(0) && max.modulo(step).isZero()) return [];
    return [
      problem("step-does-not-fit", below(place, "step"), {
        step: toDecimalText(step),
        max: toDecimalText(max),
      }),
    ];
  },

  checkDeclared(rule, declared, { max, decimals }, place) {
    const figures = asFigures(declared);
    if (figures === undefined || !hasExactly(figures, ["points"])) {
      return [doesNotFit("points", "points", place)];
    }
    return checkPoints(
      figures.points,
      new ExactDecimal(0),
      max,
      decimals,
      below(place, "points"),
      rule,
    );
  },

  evaluate(_rule, declared) {
    return {
      points: fraction(exact(declared.points)),
      reason: { vi: "Điểm do người chấm cho", en: "Points given by the scorer" },
    };
  },

  lowest: () => new ExactDecimal(0),

  stepsAbove(rule, { points }, { max }) {
    const steps: ReachableStep[] = [];
    if (rule.step !== undefined) {
      const step = exact(rule.step);
      const next = points.divToInt(step).plus(1).times(step);
      if (next.lessThan(max)) steps.push(givenStep(points, next));
    }
    if (points.lessThan(max)) steps.push(givenStep(points, max));
    return steps;
  },
};

function givenStep(points: ExactDecimal, next: ExactDecimal): ReachableStep {
  const more = next.minus(points);
  return {
    points: fraction(next),
    needs: inBoth((language) =>
      language === "vi"
        ? `cần được chấm thêm ${formatDecimal(more, "vi")} điểm`
        : `needs ${formatDecimal(more, "en")} more points from the scorer`,
    ),
  };
}

/**
 * Problems of points as someone typed them: not a number, too many decimals, below the
 * lowest, above the maximum (refused, never cut), off the step.
 */
export function checkPoints(
  value: unknown,
  lowest: ExactDecimal,
  max: ExactDecimal,
  decimals: number,
  place: Place,
  rule?: PointsRule,
): readonly Problem[] {
  const points = readDecimal(value);
  if (points === undefined) return [problem("not-a-decimal", place, {})];
  const text = toDecimalText(points);
  const problems: Problem[] = [];
  if (points.decimalPlaces() > decimals) {
    problems.push(problem("too-many-decimals", place, { value: text, decimals: String(decimals) }));
  }
  if (points.lessThan(lowest)) {
    problems.push(
      problem("points-below-lowest", place, { points: text, lowest: toDecimalText(lowest) }),
    );
  }
  if (points.greaterThan(max)) {
    problems.push(problem("points-above-max", place, { points: text, max: toDecimalText(max) }));
  }
  if (rule?.step !== undefined && !points.modulo(exact(rule.step)).isZero()) {
    problems.push(
      problem("not-a-step", place, { points: text, step: toDecimalText(exact(rule.step)) }),
    );
  }
  return problems;
}
