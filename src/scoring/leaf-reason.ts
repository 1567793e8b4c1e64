import { ExactDecimal } from "../numbers/exact-decimal.js";
import { writtenPoints } from "../rules/given-points.js";
import type { Language } from "../text/language.js";
import type { RuleScore } from "./score-rule.js";
import type { ScoredLeaf } from "./scorecard.js";
import { typedInSheet } from "./words.js";

/** True where points of a rule other than free points were given, without figures. */
export function hasTypedPoints(leaf: Pick<ScoredLeaf, "points" | "max" | "explanation">): boolean {
  return reasonIn(leaf, "en") === typedInSheet.en;
}

/** Why a leaf or a part has its points, without the points themselves. */
export function reasonIn(
  {
    points,
    max,
    explanation,
  }: Pick<RuleScore, "points" | "explanation"> & { readonly max: string },
  language: Language,
): string {
  const whole = explanation[language];
  if (points === null) return whole;
  const { words } = writtenPoints(new ExactDecimal(points), new ExactDecimal(max), max);
  const end = `: ${words[language]}`;
  return whole.endsWith(end) ? whole.slice(0, -end.length) : whole;
}
