import { isScoredBranch, type ScoredNode } from "../scoring/scorecard.js";

/** True where every point of a node comes from people who were asked. */
export function isSurveyed(node: ScoredNode): boolean {
  if (isScoredBranch(node)) return node.children.length > 0 && node.children.every(isSurveyed);
  return node.rule === "survey" || node.scoredBy === "survey";
}
