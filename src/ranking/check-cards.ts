import {
  below,
  type Problem,
  problem,
  resultProblem,
  scoreSheetProblem,
} from "../problems/problem.js";
import { isSameTime, periodKey } from "../score-sheet/period-words.js";
import type { Scorecard } from "../scoring/scorecard.js";
import { walkScores } from "../scoring/scored-tree.js";
import type { RankingMeasure } from "./rank-entry.js";

/**
 * Problems of scorecards that are to be ranked together: a unit twice, several years or periods,
 * several indices, or sets when ranked by points, and a node that they have not.
 */
export function checkCards(
  scorecards: readonly Scorecard[],
  node: string | undefined,
  measure: RankingMeasure,
): readonly Problem[] {
  const [first] = scorecards;
  if (first === undefined)
    return [problem("list-too-short", { path: "" }, { least: "1", given: "0" })];
  const seen = new Set<string>();
  const ranked = node === undefined ? undefined : placesOf(scorecards, node);
  return scorecards.flatMap((card, at): readonly Problem[] => {
    const place = below({ path: "" }, at);
    const { unit, year, set } = card;
    const problems: Problem[] = [];
    if (seen.has(unit.id)) {
      problems.push(resultProblem("duplicate-unit", below(place, "unit", "id"), { id: unit.id }));
    }
    seen.add(unit.id);
    if (!isSameTime(card, first)) {
      const where = below(place, year === first.year ? "period" : "year");
      const years = `${periodKey(first)}, ${periodKey(card)}`;
      problems.push(resultProblem("years-disagree", where, { years }));
    }
    const same = measure === "points" ? set.id === first.set.id : set.index === first.set.index;
    if (!same) {
      const [given, expected] = [`"${set.id}"`, `"${first.set.id}"`];
      problems.push(scoreSheetProblem("set-mismatch", below(place, "set"), { given, expected }));
    }
    if (node !== undefined && ranked?.has(at) !== true) {
      problems.push(scoreSheetProblem("unknown-code", below(place, "set"), { code: node }));
    }
    return problems;
  });
}

// Where others have the node, a card that has only the points of a whole above it misses nothing
// that it should have.
function placesOf(scorecards: readonly Scorecard[], code: string): ReadonlySet<number> {
  const above = new Set<string>();
  const itemised = scorecards.map((card) => {
    for (const { node, ancestors } of walkScores(card)) {
      if (node.code !== code) continue;
      for (const ancestor of ancestors) above.add(ancestor.code);
      return true;
    }
    return false;
  });
  return new Set(
    scorecards.flatMap((card, at) => (itemised[at] || hasWhole(card, above) ? [at] : [])),
  );
}

function hasWhole(card: Scorecard, codes: ReadonlySet<string>): boolean {
  for (const { node } of walkScores(card)) {
    if (codes.has(node.code) && node.children === undefined && node.whole === true) return true;
  }
  return false;
}
