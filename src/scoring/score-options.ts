import type { ScoredBy } from "../criteria-set/criteria-set.js";
import type { LayerChoice } from "./scorecard.js";

/** How to score a sheet. */
export interface ScoreOptions {
  /**
   * The round to score, or `"best-known"`: for each leaf the strongest that says anything (final,
   * else appraised, else self, where the set names no rounds of its own).
   */
  readonly layer: LayerChoice;
  /**
   * Scorers who gave no points this year: their leaves leave the base, so that a unit without
   * a survey is measured on what is left (Hà Nội rescales 70 points to 100 that way).
   */
  readonly leaveOut?: readonly Exclude<ScoredBy, "unit">[];
}
