import type { Provenance } from "../criteria-set/provenance.js";
import type { DecimalInput } from "../numbers/decimal-text.js";
import type { Unit } from "../score-sheet/score-sheet.js";

/**
 * One form that came back. Answers are given by code of the question; a question that is absent
 * or `null` was left blank.
 */
export interface SurveyForm {
  readonly answers: Readonly<Record<string, string | null>>;
  /** Values of the questionnaire's groupings, such as the service that was used. */
  readonly groups?: Readonly<Record<string, string>>;
  /** Weight above 0 with at most six decimals, where the questionnaire weights its forms. */
  readonly weight?: DecimalInput;
  /**
   * The part of the whole that was sampled by itself, such as a commune where each commune had a
   * sample of its own. All forms name one, or none does.
   */
  readonly stratum?: string;
  /**
   * The place that was drawn first, within its stratum, such as a village whose people were asked.
   * All forms name one, or none does.
   */
  readonly cluster?: string;
}

/** Answers to one criterion, counted already. */
export interface CountedAnswers {
  /** Code of the criterion. */
  readonly criterion: string;
  /** How many chose each answer of the scale. */
  readonly answers: Readonly<Record<string, number>>;
  readonly noOpinion?: number;
  readonly blank?: number;
  /** Forms that a filter kept from the question. */
  readonly notAsked?: number;
  readonly groups?: Readonly<Record<string, string>>;
}

/** The answers to a questionnaire for one unit and year: form by form, or counted already. */
export type SurveyData = {
  readonly $schema?: string;
  readonly unit: Unit;
  readonly year: number;
  readonly questionnaire: { readonly id: string; readonly version: string };
  readonly provenance?: Provenance;
  /** Forms handed out, where that is known. */
  readonly issued?: number;
} & (
  | { readonly forms: readonly SurveyForm[]; readonly counts?: never; readonly valid?: never }
  | {
      readonly counts: readonly CountedAnswers[];
      /** Valid forms that came back, where that is known. */
      readonly valid?: number;
      readonly forms?: never;
    }
);
