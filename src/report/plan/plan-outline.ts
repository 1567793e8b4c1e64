/** Where last year's results may stand. */
export const resultPlaces = ["annex", "preamble", "first-part"] as const;

/** The parts of the paper, between the preamble and the signature. */
export const planParts = ["purpose", "tasks", "organisation"] as const;

/** A part of the paper, between the preamble and the signature. */
export type PlanPart = (typeof planParts)[number];

/** How the paper of a plan is ordered; an office's habit, as data. */
export interface PlanOutline {
  /**
   * Where last year's results stand: in an annex (the default), in the preamble in a sentence an
   * index, or as the first part.
   */
  readonly results?: (typeof resultPlaces)[number];
  /** The parts in order; purpose, tasks, organisation when absent. */
  readonly parts?: readonly PlanPart[];
}

/** The order of most plans: results in an annex; purpose, tasks, organisation. */
export const usualOutline: Required<PlanOutline> = {
  results: "annex",
  parts: planParts,
};
