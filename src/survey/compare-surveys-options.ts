import type { ConfidenceLevel } from "./confidence.js";

/** How to compare. */
export interface CompareSurveysOptions {
  /** Confidence that a change must have to be called one, in percent; 95 when absent. */
  readonly level?: ConfidenceLevel;
}
