import { sumTexts, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { toPercentage } from "../numbers/percentage.js";
import { mustFollow } from "../problems/follows.js";
import { below, ofCriterion, type Place, type Problem } from "../problems/problem.js";
import type { Gap, GapReport } from "./gap.js";

/** Every figure of a report of gaps that does not follow from the others. */
export function checkGapReport(report: GapReport): readonly Problem[] {
  const problems: Problem[] = [];
  const root: Place = { path: "" };
  const { gaps, applicableMax, basePoints, unknown } = report;
  checkGaps(gaps, below(root, "gaps"), problems);
  const lost = sumTexts(gaps.map((gap) => gap.lost));
  mustFollow(root, "lost", report.lost, lost, problems);
  const rest = new ExactDecimal(applicableMax).minus(basePoints ?? 0).minus(lost);
  mustFollow(root, "unknown", unknown, toDecimalText(rest), problems);
  return problems;
}

/** Adds the problems of gaps: what is lost, and the share of all that is lost. */
export function checkGaps(gaps: readonly Gap[], place: Place, problems: Problem[]): void {
  const all = new ExactDecimal(sumTexts(gaps.map(({ lost }) => lost)));
  gaps.forEach((gap, at) => {
    const own = ofCriterion(below(place, at), gap.code);
    const { max, points, weight = "1" } = gap;
    const lost = new ExactDecimal(max).minus(points).times(weight);
    mustFollow(own, "lost", gap.lost, toDecimalText(lost), problems);
    const share = toPercentage(new ExactDecimal(gap.lost), all);
    mustFollow(own, "shareOfLoss", gap.shareOfLoss, share, problems);
    const [next = null] = gap.steps;
    mustFollow(own, "nextStep", gap.nextStep?.points, next?.points, problems);
  });
}
