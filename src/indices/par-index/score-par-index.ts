import type { ClassResult } from "../../criteria-set/class-ladder.js";
import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import type { PreparedCriteriaSet } from "../../criteria-set/prepared-set.js";
import type { DecimalText } from "../../numbers/decimal-text.js";
import type { ScoreSheet } from "../../score-sheet/score-sheet.js";
import type { LayerChanges } from "../../scoring/layer-changes.js";
import { pointsByScorer, type ScorerPoints } from "../../scoring/points-by-scorer.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import {
  type IndexResult,
  type PublishedFigure,
  publishedPercentage,
} from "../published-figure.js";
import { type AppraisalOptions, scoreAppraised } from "../rounds-of-sheet.js";

/** The result of a PAR INDEX sheet. */
export interface ParIndexResult extends IndexResult {
  readonly scorecard: Scorecard;
  /** The index in percent of 100. */
  readonly published: PublishedFigure;
  /** The index in percent with two decimals, as it is published; `null` unless complete. */
  readonly index: DecimalText | null;
  readonly class: ClassResult | null;
  /** Points of the unit's own sheet, of the superior level, and of surveys (điều tra xã hội học). */
  readonly byScorer: readonly ScorerPoints[];
  /**
   * What the appraisal changed against the unit's own points; `null` where it was not asked for, or
   * there is one round only.
   */
  readonly appraisal: LayerChanges | null;
}

/**
 * Scores a PAR INDEX sheet: the index as a percentage of what applies to the unit, the points by
 * who gave them, and what the appraisal changed.
 *
 * @param set a criteria set, or a prepared one for many sheets
 * @param options layer, `best-known` when absent, and scorers to leave out: a unit without a survey is measured on the rest
 * @throws ChisoError as `score` does
 * @example
 * scoreParIndex(parIndexCaMau2013, sheet, { layer: "self" }).index // "78.57"
 */
export function scoreParIndex(
  set: CriteriaSet | PreparedCriteriaSet,
  sheet: ScoreSheet,
  options: AppraisalOptions = {},
): ParIndexResult {
  const { scorecard, appraisal } = scoreAppraised(set, sheet, options);
  return {
    scorecard,
    published: publishedPercentage(scorecard.percentage),
    index: scorecard.percentage,
    class: scorecard.class,
    byScorer: pointsByScorer(scorecard),
    appraisal,
  };
}
