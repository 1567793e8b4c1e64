import type { DecimalText } from "../numbers/decimal-text.js";
import type { Unit } from "../score-sheet/score-sheet.js";

/**
 * Sums over forms of what a share and its standard error need. `satisfied` and `base` are sums of
 * the weights of answers; the three others are sums over forms of weight² x s², weight² x s x n
 * and weight² x n², where s and n are the satisfied and the counted answers of one form.
 */
export interface ShareSums {
  /** Forms that gave at least one answer of the base: people, whatever their weight. */
  readonly people: number;
  readonly satisfied: DecimalText;
  readonly base: DecimalText;
  readonly ss: DecimalText;
  readonly sn: DecimalText;
  readonly nn: DecimalText;
}

/** Answers to one criterion, counted. */
export interface CriterionTally {
  readonly code: string;
  /** How many chose each answer of the scale. */
  readonly answers: Readonly<Record<string, number>>;
  readonly noOpinion: number;
  readonly blank: number;
  /** Forms that a filter kept from the question. */
  readonly notAsked: number;
  /** Forms that left the filter blank: whether they were to be asked is not known. */
  readonly filterBlank: number;
  readonly sums: ShareSums;
}

/** Answers of several criteria counted together. */
export interface PooledTally {
  /** Code of the factor or part; `null` for the whole questionnaire. */
  readonly code: string | null;
  /**
   * `null` where only counts per answer are known: the answers of one person hang together, and
   * counts do not tell how much.
   */
  readonly sums: ShareSums | null;
}

/**
 * Sums over forms that two criteria share, weight² each: what the precision of a mean of criteria
 * needs, since the answers of one person hang together. In the code order of `codes`, s is a
 * satisfied answer and n a counted one. A criterion with itself is one of the pairs.
 */
export interface PairSums {
  /** Codes of two criteria, in the order of the questionnaire. */
  readonly codes: readonly [string, string];
  /** Forms satisfied with both. */
  readonly ss: DecimalText;
  /** Forms satisfied with the first that count in the second. */
  readonly sn: DecimalText;
  /** Forms that count in the first and are satisfied with the second. */
  readonly ns: DecimalText;
  /** Forms that count in both. */
  readonly nn: DecimalText;
}

/**
 * Places of answers on the scale, 0 for the worst, added up over the forms that answered two
 * criteria of a factor: what Cronbach's alpha is worked out from. A criterion with itself is one of
 * the pairs; weights do not count.
 */
export interface ScorePairSums {
  /** Codes of two criteria of one factor, in the order of the questionnaire. */
  readonly codes: readonly [string, string];
  /** Forms that answered both. */
  readonly forms: number;
  /** Of the first and of the second one. */
  readonly sums: readonly [number, number];
  /** Sum of the products of both. */
  readonly products: number;
}

/** Sums of the weights of the answers to one criterion. */
export interface CriterionTotals {
  readonly code: string;
  readonly satisfied: DecimalText;
  readonly base: DecimalText;
}

/** The forms of one place that was drawn, such as a village. */
export interface ClusterTally {
  readonly value: string;
  readonly forms: number;
  /** Sum of the weights of its forms; absent where forms have none, for each counts as 1. */
  readonly weight?: DecimalText;
  readonly totals: readonly CriterionTotals[];
}

/** Sums over all forms, those included that answer nothing of a criterion. */
export interface FormWeights {
  readonly sum: DecimalText;
  /** Of the squares of the weights. */
  readonly squares: DecimalText;
}

/** The forms of one part that was sampled by itself; the whole sample where there are none. */
export interface StratumTally {
  /** `null` where forms name no stratum. */
  readonly stratum: string | null;
  readonly forms: number;
  /** What known totals are held against; absent where forms have no weights. */
  readonly weights?: FormWeights;
  readonly totals: readonly CriterionTotals[];
  readonly pairs: readonly PairSums[];
  /** Absent where people were drawn one by one. */
  readonly clusters?: readonly ClusterTally[];
}

/**
 * Counted answers: plain data of a size that does not grow with the number of forms, so that it
 * can be filled by a stream, kept, and merged.
 */
export interface SurveyTally {
  readonly questionnaire: { readonly id: string; readonly version: string };
  /** Valid forms; `null` where only counts per answer are known. */
  readonly forms: number | null;
  /** Forms on which nothing was answered: they are not valid and count nowhere else. */
  readonly blankForms: number;
  /** Forms that answer too little by the rule of the questionnaire: not valid either. */
  readonly invalidForms: number;
  readonly criteria: readonly CriterionTally[];
  readonly pooled: readonly PooledTally[];
  /** What the precision of means needs; absent where only counts per answer are known. */
  readonly strata?: readonly StratumTally[];
  /** What Cronbach's alpha needs; absent where only counts per answer are known. */
  readonly scores?: readonly ScorePairSums[];
  /** The grouping it is broken down by, and a tally for each of its values. */
  readonly by?: string;
  readonly groups?: readonly GroupTally[];
}

/** The answers of one group; `value` is `null` for those that name none. */
export interface GroupTally {
  readonly value: string | null;
  readonly tally: SurveyTally;
}

/** Where a tally comes from. */
export interface SurveySource {
  readonly unit: Unit;
  readonly year: number;
}
