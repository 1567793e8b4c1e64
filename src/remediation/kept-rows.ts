import type { PlanRow } from "../score-sheet/plan-row.js";
import { isScoredBranch, type Scorecard, type ScoredNode } from "../scoring/scorecard.js";
import { walkScores } from "../scoring/scored-tree.js";
import { officeWords } from "./office-words.js";
import type { KeptRow, KeptState } from "./plan.js";

/** The rows of the office on what is no gap, in the order of the set: nothing of them is lost. */
export function keptRows(
  card: Scorecard,
  rows: readonly PlanRow[],
  gaps: ReadonlySet<string>,
): readonly KeptRow[] {
  const left = new Map(rows.filter(({ code }) => !gaps.has(code)).map((row) => [row.code, row]));
  if (left.size === 0) return [];
  return [...walkScores(card)].flatMap(({ node, ancestors: [domain = node] }) => {
    const row = left.get(node.code);
    if (row === undefined) return [];
    return [
      {
        code: node.code,
        title: node.title,
        domain: { code: domain.code, title: domain.title },
        lastPoints: node.points,
        max: node.max,
        state: stateOf(node),
        ...officeWords(row),
      },
    ];
  });
}

function stateOf(node: ScoredNode): KeptState {
  if (isScoredBranch(node)) return "heading";
  return node.state === "scored" ? "at-maximum" : node.state;
}
