import type { ClassCondition, ClassLadder, ClassStep } from "../criteria-set/class-ladder.js";
import { exact } from "../numbers/exact.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { type FindNode, isJudged } from "../scoring/classes.js";
import { findIn } from "../scoring/find-score.js";
import type { Scorecard } from "../scoring/scorecard.js";
import {
  pointsOfClass,
  pointsOfTarget,
  type ResultTarget,
  type TargetPoints,
} from "./result-target.js";
import type { Floor } from "./way-options.js";

/** One of the results that satisfy a target: points in total, and points of single nodes. */
export interface WayNeed {
  readonly total: TargetPoints;
  readonly floors: ReadonlyMap<string, readonly Floor[]>;
}

/**
 * What satisfies a target: the points, or the class itself. A class that asks for conditions is
 * satisfied by each higher one as well, whose conditions may be others.
 */
export function needsOf(target: ResultTarget, card: Scorecard): readonly WayNeed[] {
  if (target.class === undefined) {
    return [{ total: pointsOfTarget(target, card), floors: new Map() }];
  }
  const { ladder: ladderKey, key } = target.class;
  const ladder = card.set.ladders.find((one) => one.key === ladderKey) as ClassLadder;
  const wanted = ladder.classes.findIndex((step) => step.key === key);
  const [step, ...higher] = ladder.classes.slice(0, wanted + 1).reverse() as [ClassStep];
  const steps = step.conditions === undefined ? [step] : [step, ...higher];
  const find = findIn(card.domains);
  return steps.map((one) => ({
    total: pointsOfClass(one, ladder, card),
    floors: floorsOf(one.conditions ?? [], find),
  }));
}

function floorsOf(
  conditions: readonly ClassCondition[],
  find: FindNode,
): ReadonlyMap<string, readonly Floor[]> {
  const floors = new Map<string, Floor[]>();
  const ask = (code: string, gain: ExactDecimal, above: boolean): void => {
    if (above ? gain.isNegative() : !gain.greaterThan(0)) return;
    floors.set(code, [...(floors.get(code) ?? []), { gain, above }]);
  };
  for (const condition of conditions) {
    if (condition.criterion === undefined) {
      for (const code of condition.knockOuts) {
        const node = find(code);
        if (isJudged(node)) ask(code, new ExactDecimal(node.points).negated(), true);
      }
      continue;
    }
    const { criterion, atLeast, measure } = condition;
    const node = find(criterion);
    if (!isJudged(node) || node.applicableMax === "0") continue;
    const bound =
      measure === "points"
        ? exact(atLeast)
        : exact(atLeast).times(node.applicableMax).shiftedBy(-2);
    ask(criterion, bound.minus(node.points), false);
  }
  return floors;
}
