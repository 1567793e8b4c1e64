import type { ScoreOptions } from "./score-options.js";

/** How figures by columns are scored. */
export interface FigureOptions extends ScoreOptions {
  /** Year of all rows. */
  readonly year: number;
}
