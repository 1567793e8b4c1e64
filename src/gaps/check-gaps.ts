import { sumTexts, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { toPercentage } from "../numbers/percentage.js";
import {
  below,
  criteriaSetProblem,
  ofCriterion,
  type Place,
  type Problem,
} from "../problems/problem.js";
import { expectNumber, expectOrder, expectSame, expectValue } from "../problems/stored-values.js";
import { checkOwnNumber, checkSteps } from "../scoring/check-scored-nodes.js";
import type { Gap, UnassessedLeaf } from "./gap.js";

/** Problems of a stored gap by itself: what it lost, and the steps that lead on. */
export function checkGap(gap: Gap, layers: ReadonlySet<string>, place: Place): readonly Problem[] {
  const problems: Problem[] = [];
  const at = ofCriterion(place, gap.code);
  for (const key of ["max", "points", "weight"] as const) {
    checkOwnNumber(gap[key], below(at, key), problems);
  }
  const { max, points, lost, weight = "1" } = gap;
  const loss = new ExactDecimal(max).minus(points).times(weight);
  expectNumber(lost, toDecimalText(loss), below(at, "lost"), problems);
  if (!loss.greaterThan(0)) {
    problems.push(
      criteriaSetProblem("not-above-zero", below(at, "lost"), { value: toDecimalText(loss) }),
    );
  }
  if (gap.layer !== null && !layers.has(gap.layer)) {
    expectValue(gap.layer, [...layers].join(" | "), below(at, "layer"), problems);
  }
  checkSteps(gap.steps, points, max, below(at, "steps"), problems);
  expectSame(gap.nextStep, gap.steps[0] ?? null, below(at, "nextStep"), problems);
  return problems;
}

/** Gaps that stand together, with what all of them lost. */
export interface StoredGaps {
  readonly gaps: readonly Gap[];
  readonly notAssessed: readonly UnassessedLeaf[];
  readonly lost: string;
}

/** Problems of gaps together: their sum, their shares of it, their order, codes that repeat. */
export function checkGapsTogether(stored: StoredGaps, place: Place): readonly Problem[] {
  const problems: Problem[] = [];
  const { gaps, notAssessed, lost } = stored;
  const sum = sumTexts(gaps.map((gap) => gap.lost));
  expectNumber(lost, sum, below(place, "lost"), problems);
  const total = new ExactDecimal(lost);
  gaps.forEach((gap, at) => {
    const share = toPercentage(new ExactDecimal(gap.lost), total);
    const where = ofCriterion(below(place, "gaps", at, "shareOfLoss"), gap.code);
    expectNumber(gap.shareOfLoss, share, where, problems);
  });
  const sorted = [...gaps].sort((left, right) =>
    new ExactDecimal(right.lost).comparedTo(left.lost),
  );
  const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
  expectOrder(codes(gaps), codes(sorted), below(place, "gaps"), problems);
  const seen = new Set<string>();
  for (const code of [...codes(gaps), ...codes(notAssessed)]) {
    if (seen.has(code))
      problems.push(criteriaSetProblem("duplicate-code", below(place, "gaps"), { code }));
    seen.add(code);
  }
  return problems;
}
