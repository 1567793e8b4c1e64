import { toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { below, ofCriterion, type Place, type Problem } from "../problems/problem.js";
import { allSound, type Soundness } from "../problems/soundness.js";
import { expectNumber } from "../problems/stored-values.js";
import { checkHead } from "../scoring/check-head.js";
import { checkOwnNumber } from "../scoring/check-scored-nodes.js";
import { checkGap, checkGapsTogether } from "./check-gaps.js";
import type { GapReport } from "./gap.js";

const root: Place = { path: "" };

/** Problems in the meaning of a report of gaps that was stored. */
export function checkStoredGapReport(
  report: GapReport,
  { stands, isWhole }: Soundness = allSound,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (stands("/gaps") && isWhole("/layersUsed")) {
    const layers = new Set(report.layersUsed);
    report.gaps.forEach((gap, at) => {
      const place = below(root, "gaps", at);
      if (isWhole(place.path)) problems.push(...checkGap(gap, layers, place));
    });
  }
  if (!isWhole("")) return problems;
  return [
    ...checkHead(report, report.year, root),
    ...problems,
    ...checkGapsTogether(report, root),
    ...checkUnknown(report),
  ];
}

// What applies is had, lost or unknown, and nothing else.
function checkUnknown(report: GapReport): readonly Problem[] {
  const problems: Problem[] = [];
  const { applicableMax, basePoints, lost, unknown, notAssessed } = report;
  checkOwnNumber(applicableMax, below(root, "applicableMax"), problems);
  checkOwnNumber(basePoints ?? undefined, below(root, "basePoints"), problems);
  const rest = toDecimalText(new ExactDecimal(applicableMax).minus(basePoints ?? "0").minus(lost));
  const place = below(root, "unknown");
  expectNumber(unknown, rest, place, problems);
  if (notAssessed.length === 0 && unknown === rest) expectNumber(unknown, "0", place, problems);
  notAssessed.forEach(({ code, max }, at) => {
    const own = ofCriterion(below(root, "notAssessed", at, "max"), code);
    checkOwnNumber(max, own, problems);
  });
  return problems;
}
