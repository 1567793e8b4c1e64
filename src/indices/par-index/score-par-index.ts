import type { ClassResult } from "../../criteria-set/class-ladder.js";
import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import type { DecimalText } from "../../numbers/decimal-text.js";
import type { ScoreSheet } from "../../score-sheet/score-sheet.js";
import { type LayerChanges, layerChanges } from "../../scoring/layer-changes.js";
import { pointsByScorer, type ScorerPoints } from "../../scoring/points-by-scorer.js";
import { score } from "../../scoring/score.js";
import type { ScoreOptions } from "../../scoring/score-options.js";
import type { Scorecard } from "../../scoring/scorecard.js";

/** The result of a PAR INDEX sheet. */
export interface ParIndexResult {
  readonly scorecard: Scorecard;
  /** The index in percent with two decimals, as it is published; `null` unless complete. */
  readonly index: DecimalText | null;
  readonly class: ClassResult | null;
  /** Points of the unit's own sheet, of the superior level, and of surveys (điều tra xã hội học). */
  readonly byScorer: readonly ScorerPoints[];
  /** What the appraisal changed against the unit's own points. */
  readonly appraisal: LayerChanges;
}

/**
 * Scores a PAR INDEX sheet: the index as a percentage of what applies to the unit, the points by
 * who gave them, and what the appraisal changed.
 *
 * @param options layer, and scorers to leave out: a unit without a survey is measured on the rest
 * @throws ChisoError as `score` does
 * @example
 * scoreParIndex(caMau2013, sheet, { layer: "self" }).index // "78.57"
 */
export function scoreParIndex(set: CriteriaSet, sheet: ScoreSheet, options: ScoreOptions): ParIndexResult {
  const scorecard = score(set, sheet, options);
  return {
    scorecard,
    index: scorecard.percentage,
    class: scorecard.class,
    byScorer: pointsByScorer(scorecard),
    appraisal: layerChanges(
      score(set, sheet, { ...options, layer: "self" }),
      score(set, sheet, { ...options, layer: "appraised" }),
    ),
  };
}
