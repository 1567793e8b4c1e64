import type { ClassCondition, ClassLadder } from "../criteria-set/class-ladder.js";
import { exact } from "../numbers/exact.js";
import type { ExactDecimal } from "../numbers/exact-decimal.js";
import { addIntegers, compareIntegers, type Integer } from "../numbers/integer.js";
import type { Scorecard } from "../scoring/scorecard.js";
import { type DrawnSum, drawnSum, wholeUnits } from "./drawn-sum.js";
import { pointsOfClass } from "./result-target.js";

/** A criterion whose points a condition looks at; nothing where it has none. */
export interface DrawnNode {
  readonly sum: DrawnSum;
  readonly applicableMax: ExactDecimal;
}

/** Tells the class of drawn points: its position, one more than the last where there is none. */
export type ClassOfDraw = (points: Integer, steps: readonly number[]) => number;

/** A lowest value that a sum must have. */
interface Bound {
  readonly sum: DrawnSum;
  readonly least: Integer;
}

/** Makes the first ladder of a card ready: bounds and conditions in whole steps. */
export function classOfDraws(
  card: Scorecard,
  decimals: number,
  findNode: (code: string) => DrawnNode | undefined,
): ClassOfDraw {
  const [ladder] = card.set.ladders;
  if (ladder === undefined) return () => 0;
  const none = ladder.classes.length;
  if (card.notEligible !== undefined || Number(card.applicableMax) === 0) return () => none;
  const steps = ladder.classes.map((step) => ({
    least: leastOf(step, ladder, card, decimals),
    bounds: (step.conditions ?? []).flatMap((condition) => boundsOf(condition, findNode)),
  }));
  return (points, drawn) => {
    const found = steps.findIndex(
      ({ least, bounds }) =>
        (least === null || compareIntegers(points, least) >= 0) &&
        bounds.every((bound) => compareIntegers(drawnSum(bound.sum, drawn), bound.least) >= 0),
    );
    return found < 0 ? none : found;
  };
}

// The fewest whole steps that a class takes; nothing for a class without a bound.
function leastOf(
  step: ClassLadder["classes"][number],
  ladder: ClassLadder,
  card: Scorecard,
  decimals: number,
): Integer | null {
  if (step.atLeast === undefined && step.above === undefined) return null;
  const { points, above } = pointsOfClass(step, ladder, card);
  return leastUnits(points, decimals, above);
}

function leastUnits(points: ExactDecimal, decimals: number, above: boolean): Integer {
  const units = points.shiftedBy(decimals);
  return above ? addIntegers(wholeUnits(units.floor(), 0), 1) : wholeUnits(units.ceil(), 0);
}

function boundsOf(
  condition: ClassCondition,
  findNode: (code: string) => DrawnNode | undefined,
): readonly Bound[] {
  if (condition.criterion === undefined) {
    return condition.knockOuts.flatMap((code) => {
      const node = findNode(code);
      return node === undefined ? [] : [{ sum: node.sum, least: 1 }];
    });
  }
  const node = findNode(condition.criterion);
  if (node === undefined || node.applicableMax.isZero()) return [];
  const bound = exact(condition.atLeast);
  const points =
    condition.measure === "points" ? bound : bound.times(node.applicableMax).shiftedBy(-2);
  return [{ sum: node.sum, least: leastUnits(points, node.sum.decimals, false) }];
}
