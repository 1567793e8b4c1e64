import type { ClassResult } from "../../criteria-set/class-ladder.js";
import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import type { PreparedCriteriaSet } from "../../criteria-set/prepared-set.js";
import type { CriteriaSetFamily } from "../../criteria-set/set-family.js";
import { tableFor } from "../../criteria-set/table-for.js";
import type { DecimalText } from "../../numbers/decimal-text.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import type { ScoreSheet } from "../../score-sheet/score-sheet.js";
import type { LayerChanges } from "../../scoring/layer-changes.js";
import { pointsByScorer, type ScorerPoints } from "../../scoring/points-by-scorer.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import type { IndexResult, PublishedFigure } from "../published-figure.js";
import { type AppraisalOptions, scoreAppraised } from "../rounds-of-sheet.js";

/** The result of a mass-mobilisation sheet. */
export interface MassMobilisationResult extends IndexResult {
  readonly scorecard: Scorecard;
  /** Points with extra points, of the maximum that applies; `null` unless complete. */
  readonly published: PublishedFigure;
  /** Class by the first ladder; `null` when not eligible, not complete or below the ladder. */
  readonly class: ClassResult | null;
  /** Class by every ladder: the two vocabularies in use are two ladders. */
  readonly classes: Scorecard["classes"];
  /** Why the unit may not be classed ("không đủ điều kiện xếp loại"); `null` when it may. */
  readonly notEligible: string | null;
  /** Points of the unit's own part and of the part that the superior level gives. */
  readonly byScorer: readonly ScorerPoints[];
  /** Extra points outside the base. */
  readonly extraPoints: DecimalText;
  /**
   * What the appraisal changed against the unit's own points, up or down; `null` where it was not
   * asked for, or there is one round only.
   */
  readonly appraisal: LayerChanges | null;
}

/**
 * Scores a sheet of the mass-mobilisation work of government.
 *
 * @param source a criteria set, or a prepared one for many sheets; or a family of sets, whose table
 * is chosen by the sheet's `unit.kind`
 * @throws ChisoError as `score` does; `unknown-unit-kind` for a kind that the family has not
 * @example
 * scoreMassMobilisation(massMobilisationBacKan2017, bacKanSheet, { layer: "best-known" }).class.key // "fair"
 */
export function scoreMassMobilisation(
  source: CriteriaSet | PreparedCriteriaSet | CriteriaSetFamily,
  sheet: ScoreSheet,
  options: AppraisalOptions = {},
): MassMobilisationResult {
  refuse(checkArguments({ source: [source, "object"], sheet: [sheet, "object"] }));
  const set = "tables" in source ? tableFor(source, sheet.unit.kind) : source;
  const { scorecard, appraisal } = scoreAppraised(set, sheet, options);
  return {
    scorecard,
    published: {
      number: scorecard.complete ? scorecard.points : null,
      unit: "points",
      outOf: scorecard.applicableMax,
    },
    class: scorecard.class,
    classes: scorecard.classes,
    notEligible: scorecard.notEligible ?? null,
    byScorer: pointsByScorer(scorecard),
    extraPoints: scorecard.bonus,
    appraisal,
  };
}
