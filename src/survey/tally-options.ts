/** How to count. */
export interface TallyOptions {
  /** A grouping of the questionnaire, to count each of its values apart as well. */
  readonly by?: string;
}
