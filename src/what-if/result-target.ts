import type { ClassLadder, ClassStep } from "../criteria-set/class-ladder.js";
import { type DecimalInput, readDecimal, toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { type Problem, problem, scoreSheetProblem } from "../problems/problem.js";
import type { Scorecard } from "../scoring/scorecard.js";

/** A result to reach: points, percent of what applies, or a class of one of the set's ladders. */
export type ResultTarget =
  | { readonly points: DecimalInput; readonly percentage?: never; readonly class?: never }
  | { readonly percentage: DecimalInput; readonly points?: never; readonly class?: never }
  | {
      readonly class: { readonly ladder: string; readonly key: string };
      readonly points?: never;
      readonly percentage?: never;
    };

/** Points that a target asks for. */
export interface TargetPoints {
  readonly points: ExactDecimal;
  /** The points themselves are not enough: it must be more. */
  readonly above: boolean;
}

/** Problems of a target: no number, or a ladder or class that the set has not. */
export function checkTarget(target: ResultTarget, { set }: Scorecard): readonly Problem[] {
  if (target.class === undefined) {
    const key = target.points === undefined ? "percentage" : "points";
    const value = readDecimal(target.points ?? target.percentage);
    if (value === undefined) return [problem("not-a-decimal", { path: `/target/${key}` }, {})];
    return value.isNegative()
      ? [problem("negative-number", { path: `/target/${key}` }, { value: toDecimalText(value) })]
      : [];
  }
  const { ladder: ladderKey, key } = target.class;
  const ladder = set.ladders.find((one) => one.key === ladderKey);
  if (ladder === undefined) {
    const options = set.ladders.map((one) => one.key).join(", ");
    return [
      scoreSheetProblem(
        "unknown-option",
        { path: "/target/class/ladder" },
        { key: ladderKey, options },
      ),
    ];
  }
  if (ladder.classes.some((step) => step.key === key)) return [];
  const options = ladder.classes.map((step) => step.key).join(", ");
  return [scoreSheetProblem("unknown-option", { path: "/target/class/key" }, { key, options })];
}

/** Points that a checked target asks for, exactly. */
export function pointsOfTarget(target: ResultTarget, card: Scorecard): TargetPoints {
  const whole = new ExactDecimal(card.applicableMax);
  if (target.points !== undefined) return { points: exact(target.points), above: false };
  if (target.percentage !== undefined) {
    return { points: exact(target.percentage).times(whole).shiftedBy(-2), above: false };
  }
  const { ladder: ladderKey, key } = target.class;
  const ladder = card.set.ladders.find((one) => one.key === ladderKey) as ClassLadder;
  return pointsOfClass(ladder.classes.find((step) => step.key === key) as ClassStep, ladder, card);
}

/** Points that the bound of a class asks for; a class without one asks for none. */
export function pointsOfClass(step: ClassStep, ladder: ClassLadder, card: Scorecard): TargetPoints {
  const bound = step.atLeast ?? step.above;
  // Penalties may leave a total below 0, which still is in the lowest class.
  if (bound === undefined) {
    return { points: ExactDecimal.min(0, card.points ?? 0), above: false };
  }
  const points =
    ladder.measure === "points"
      ? exact(bound)
      : exact(bound).times(card.applicableMax).shiftedBy(-2);
  return { points, above: step.above !== undefined };
}
