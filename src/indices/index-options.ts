import { scoreOptionsOutline } from "../scoring/outlines.js";
import type { ScoreOptions } from "../scoring/score-options.js";
import type { LayerChoice } from "../scoring/scorecard.js";

/** How the sheet of an index is scored. */
export interface IndexOptions extends Omit<ScoreOptions, "layer"> {
  /** The round to score; `best-known` when absent: for each leaf the strongest that says anything. */
  readonly layer?: LayerChoice;
}

/** What is read of them. */
export const indexOptionsOutline = {
  keys: { ...scoreOptionsOutline.keys, layer: "text?" },
} as const;

/** The options with the round that is scored where none is named. */
export function withLayer<O extends IndexOptions>(options: O): O & ScoreOptions {
  return { ...options, layer: options.layer ?? "best-known" };
}
