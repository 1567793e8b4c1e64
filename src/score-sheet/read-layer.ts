import type { Round } from "../criteria-set/round.js";
import type { ExactDecimal } from "../numbers/exact-decimal.js";
import type { LayerEntry, ScoreSheet, SheetEntry } from "./score-sheet.js";

/** What one round says of one node, read. */
export interface ReadLayer {
  readonly given: LayerEntry;
  /** Points as typed. */
  readonly typed: ExactDecimal | undefined;
  /** Figures as their rule read them. */
  readonly figures: unknown;
}

/** A sheet, read against its set. */
export interface ReadSheet {
  readonly sheet: ScoreSheet;
  /** Weakest first. */
  readonly rounds: readonly Round[];
  /** By position of the node in the set. */
  readonly entries: readonly (SheetEntry | undefined)[];
  /** Round by round of each node, in one list: {@link layerOf} knows where. */
  readonly layers: readonly (ReadLayer | undefined)[];
}

/** What a round says of a node, both by position. */
export function layerOf(
  { layers, rounds }: Pick<ReadSheet, "layers" | "rounds">,
  node: number,
  round: number,
): ReadLayer | undefined {
  return layers[node * rounds.length + round];
}
