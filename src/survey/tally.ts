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
 * Counted answers: plain data of a size that does not grow with the number of forms, so that it
 * can be filled by a stream, kept, and merged.
 */
export interface SurveyTally {
  readonly questionnaire: { readonly id: string; readonly version: string };
  /** Valid forms; `null` where only counts per answer are known. */
  readonly forms: number | null;
  /** Forms on which nothing was answered: they are not valid and count nowhere else. */
  readonly blankForms: number;
  readonly criteria: readonly CriterionTally[];
  readonly pooled: readonly PooledTally[];
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
