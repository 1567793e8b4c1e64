import { hasTypedPoints, reasonIn } from "../scoring/leaf-reason.js";
import type { ScoredLeaf } from "../scoring/scorecard.js";
import type { LeafSource } from "./leaf-source.js";
import { lowFigures } from "./low-figures.js";
import type { TargetShare } from "./plan.js";
import { lowShare } from "./share-words.js";

/**
 * What is wanting, from the figures that the rule was given: "Tỷ lệ mới đạt 78,5% (yêu cầu từ 95%
 * trở lên)", "Thực hiện ngày 10/03/2023, hạn 28/02/2023, chậm 10 ngày". Nothing where only points
 * are known: nobody told what cost them.
 */
export function shortcomingOf(
  leaf: ScoredLeaf,
  source: LeafSource | undefined,
  share: TargetShare | undefined,
): string | undefined {
  if (leaf.whole === true || hasTypedPoints(leaf)) return undefined;
  if (share !== undefined) return lowShare(share);
  const declared = source?.declared;
  const told = declared === undefined ? undefined : lowFigures(source as LeafSource, declared);
  return told ?? (tellingKinds.has(leaf.rule) ? reasonIn(leaf, "vi") : undefined);
}

/** Kinds whose reason says what was wrong as it stands. */
const tellingKinds: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "choice",
  "pass",
  "deadline",
  "deduction",
]);
