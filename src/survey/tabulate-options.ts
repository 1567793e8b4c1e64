import type { ConfidenceLevel, IntervalMethod } from "./confidence.js";
import type { SamplePopulations } from "./sample-populations.js";

/** How to make shares of counts. */
export interface TabulateOptions {
  /** Fewest people for a share to be published, from 1; the questionnaire's own when absent. */
  readonly minimumBase?: number;
  /** Confidence of the intervals in percent; 95 when absent. */
  readonly level?: ConfidenceLevel;
  /** How intervals of shares are made; `wilson` when absent. Those of means are Student's. */
  readonly method?: IntervalMethod;
  /** People that the sample was drawn from: the fewer are left, the smaller the error. */
  readonly populations?: SamplePopulations;
  /**
   * Post-stratification: how many people each value of the grouping has that the tally is broken
   * down by, known from elsewhere (the empty text for forms that name none). In the figures of the
   * whole the forms of a value are weighted to its total; those of each group stay as they are.
   */
  readonly postStrata?: Readonly<Record<string, number>>;
}
