import type { ClassLadder } from "../criteria-set/class-ladder.js";
import type { IndexKey } from "../criteria-set/criteria-set.js";
import type { Provenance, ProvenanceStatus } from "../criteria-set/provenance.js";
import type { CivilDate } from "../dates/civil-date.js";
import type { DecimalInput } from "../numbers/decimal-text.js";
import type { Text } from "../text/language.js";

/** One step of the answer scale. */
export interface AnswerOption {
  readonly key: string;
  readonly label: Text;
  /** Whether the answer counts as satisfied. */
  readonly satisfied: boolean;
}

/** The answers to every criterion; "no opinion" stands apart, and so does a blank. */
export interface AnswerScale {
  /** Best answer first. */
  readonly answers: readonly AnswerOption[];
  /** The answer that holds no opinion, where the form offers it. */
  readonly noOpinion?: { readonly key: string; readonly label: Text };
}

/** A question is asked only of those who gave one of these answers to a filter question. */
export interface AskedWhen {
  /** Code of the filter question. */
  readonly filter: string;
  readonly answers: readonly string[];
}

/** A question that decides who is asked others; it measures nothing itself. */
export interface FilterQuestion {
  readonly code: string;
  readonly title: Text;
  readonly answers: readonly { readonly key: string; readonly label: Text }[];
}

/** A criterion, measured by one question on the answer scale. */
export interface SurveyCriterion {
  readonly code: string;
  readonly title: Text;
  readonly askedWhen?: AskedWhen;
  /** How far its wording was read, where it differs from the questionnaire. */
  readonly provenance?: ProvenanceStatus;
  /** Keys that measures are matched by. */
  readonly themes?: readonly string[];
}

/** A factor (yếu tố): criteria that are read together. */
export interface SurveyFactor {
  readonly code: string;
  readonly title: Text;
  /** Code of the part it belongs to, where the questionnaire has parts. */
  readonly part?: string;
  /** Empty where the criteria were not read. */
  readonly criteria: readonly SurveyCriterion[];
  readonly themes?: readonly string[];
  readonly responsible?: string;
}

/**
 * How the overall index comes from the criteria. `mean-of-criteria`: every criterion counts the
 * same; `mean-of-factors`: every factor does; `pooled`: all answers are counted together;
 * `weighted-parts`: the mean of the criteria of each part, by weights that sum to 1; `not-known`:
 * the method was not read, so there is no overall index.
 */
export type OverallFormula =
  | { readonly kind: "mean-of-criteria" }
  | { readonly kind: "mean-of-factors" }
  | { readonly kind: "pooled" }
  | { readonly kind: "weighted-parts"; readonly weights: Readonly<Record<string, DecimalInput>> }
  | { readonly kind: "not-known" };

/**
 * A satisfaction questionnaire as data: factors, criteria, answer scale, filters, and how shares
 * become an index.
 */
export interface Questionnaire {
  readonly $schema?: string;
  readonly id: string;
  readonly version: string;
  readonly index: IndexKey;
  readonly title: Text;
  readonly appliesTo: Text;
  /** Years that it may measure: the years that these dates touch. */
  readonly period: { readonly from: CivilDate; readonly to?: CivilDate };
  readonly scale: AnswerScale;
  readonly filters?: readonly FilterQuestion[];
  /** Ways to group the answers, such as service, agency, unit. */
  readonly groupings?: readonly { readonly key: string; readonly title: Text }[];
  readonly parts?: readonly { readonly code: string; readonly title: Text }[];
  readonly factors: readonly SurveyFactor[];
  /**
   * What a share is measured on: `opinions`, the answers on the scale; or `everyone-asked`, where
   * no opinion and blank count as not satisfied.
   */
  readonly base: "opinions" | "everyone-asked";
  /** Whether each form carries a weight. */
  readonly weighting: "none" | "per-form";
  /** Fewest answers for a share to be published; 1 when absent. */
  readonly minimumBase?: number;
  /**
   * When a form counts as valid; where absent, one answer to any question is enough.
   */
  readonly validForm?: {
    /** Fewest criteria that it answers, "no opinion" included. */
    readonly fewestAnswers: number;
  };
  /** How criteria make a factor: their plain mean, or all their answers counted together. */
  readonly factorFormula: "mean-of-criteria" | "pooled";
  readonly overallFormula: OverallFormula;
  /** Ladders that class the result, as in a criteria set. */
  readonly ladders?: readonly ClassLadder[];
  readonly provenance: Provenance;
}

/** All criteria with their factors, in the order of the questionnaire. */
export function criteriaOf(
  questionnaire: Questionnaire,
): readonly { readonly criterion: SurveyCriterion; readonly factor: SurveyFactor }[] {
  return questionnaire.factors.flatMap((factor) =>
    factor.criteria.map((criterion) => ({ criterion, factor })),
  );
}
