/** A way in which one of many can be set, with what it costs and what it adds to each sum. */
export interface ChoiceOption {
  readonly cost: bigint;
  /** Whole numbers, one for each sum. */
  readonly adds: readonly number[];
}

/** One option of each list, and what their sums must reach at least. */
export interface ChoiceProblem {
  /** Options of each one, never empty. */
  readonly options: readonly (readonly ChoiceOption[])[];
  /** Least value of each sum. */
  readonly least: readonly number[];
}
