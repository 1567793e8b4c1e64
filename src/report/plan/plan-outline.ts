/** A part of the paper, between the preamble and the signature. */
export type PlanPart = "purpose" | "tasks" | "organisation";

/** How the paper of a plan is ordered; an office's habit, as data. */
export interface PlanOutline {
  /** For editors only; points to the JSON Schema. */
  readonly $schema?: string;
  /**
   * Where last year's results stand: in an annex (the default), in the preamble in a sentence an
   * index, or as the first part.
   */
  readonly results?: "annex" | "preamble" | "first-part";
  /** The parts in order; purpose, tasks, organisation when absent. */
  readonly parts?: readonly PlanPart[];
}

/** The order of most plans: results in an annex; purpose, tasks, organisation. */
export const usualOutline: Required<Omit<PlanOutline, "$schema">> = {
  results: "annex",
  parts: ["purpose", "tasks", "organisation"],
};
