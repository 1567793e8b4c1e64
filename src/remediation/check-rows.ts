import { civilDatePattern, isCivilDate } from "../dates/civil-date.js";
import { checkPlace } from "../problems/expected.js";
import {
  below,
  criteriaSetProblem,
  ofCriterion,
  type Place,
  type Problem,
  problem,
  scoreSheetProblem,
} from "../problems/problem.js";
import type { PlanRow } from "../score-sheet/plan-row.js";
import type { Scorecard } from "../scoring/scorecard.js";
import { walkScores } from "../scoring/scored-tree.js";
import { planRowOutline } from "./outlines.js";

/** Problems of the office's rows on one index: codes that are unknown or twice, days that are none. */
export function checkRows(
  rows: readonly PlanRow[],
  card: Scorecard,
  place: Place,
): readonly Problem[] {
  const problems: Problem[] = [];
  checkPlace(rows, { listOf: planRowOutline }, place, problems);
  if (problems.length > 0) return problems;
  const known = new Set([...walkScores(card)].map(({ node }) => node.code));
  const seen = new Set<string>();
  rows.forEach(({ code, due }, at) => {
    const own = ofCriterion(below(place, at), code);
    if (!known.has(code))
      problems.push(scoreSheetProblem("unknown-code", below(own, "code"), { code }));
    else if (seen.has(code))
      problems.push(criteriaSetProblem("duplicate-code", below(own, "code"), { code }));
    seen.add(code);
    if (due !== undefined && civilDatePattern.test(due) && !isCivilDate(due)) {
      problems.push(problem("not-a-date", below(own, "due"), { value: due }));
    }
  });
  return problems;
}
