import type { DayOfYear } from "../dates/civil-date.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import { toDecimalText } from "../numbers/decimal-text.js";
import type { ExactDecimal } from "../numbers/exact-decimal.js";
import { type Fraction, roundHalfUp } from "../numbers/fraction.js";
import type { LocalizedText } from "../text/language.js";

/** A due date that comes back every year. */
export interface YearlyDueDate extends DayOfYear {
  /** The due date lies in the year that is scored, or in the one after it. */
  readonly year: "same" | "next";
}

/** A day that comes back every year, and the days of grace after it that a step allows. */
export interface StepDeadline extends YearlyDueDate {
  /** Calendar days after the due date that still count. */
  readonly graceDays: number;
}

/** A better result that a rule knows of, before rounding. */
export interface ReachableStep {
  /** Points of the leaf after the step. */
  readonly points: Fraction;
  /** What must happen: "Thực hiện trên 90% kế hoạch". */
  readonly needs: LocalizedText;
  /** The day by which it must happen, where the rule names one. */
  readonly by?: StepDeadline;
}

/** A better result of a leaf within reach. */
export interface Step {
  /** Points of the leaf after the step. */
  readonly points: DecimalText;
  /** Points gained by it. */
  readonly gain: DecimalText;
  /** What must happen: "Thực hiện trên 90% kế hoạch". */
  readonly needs: LocalizedText;
  /** The day of the year by which it must happen, where the rule names one. */
  readonly by?: StepDeadline;
}

/** Steps as a scorecard tells them: rounded once, without those that rounding leaves no gain. */
export function toSteps(
  steps: readonly ReachableStep[],
  current: ExactDecimal,
  decimals: number,
): readonly Step[] {
  return steps.flatMap(({ points: exactPoints, needs, by }): readonly Step[] => {
    const points = roundHalfUp(exactPoints, decimals);
    if (!points.greaterThan(current)) return [];
    const text = toDecimalText(points);
    return [
      {
        points: text,
        gain: toDecimalText(points.minus(current)),
        needs: { ...needs },
        ...(by === undefined ? {} : { by }),
      },
    ];
  });
}

/** Steps that many results share; nobody can change them through one of these. */
export function sharedSteps(steps: readonly Step[]): readonly Step[] {
  for (const step of steps) {
    Object.freeze(step.needs);
    if (step.by !== undefined) Object.freeze(step.by);
    Object.freeze(step);
  }
  return Object.freeze([...steps]);
}
