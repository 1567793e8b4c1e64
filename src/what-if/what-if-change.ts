import type { Declared } from "../rules/kinds.js";
import type { LayerEntry } from "../score-sheet/score-sheet.js";

/** An entry to put in place of a leaf's own. */
export interface WhatIfChange<C extends string = string, D extends Declared = Declared> {
  /** Code of a leaf; or of a domain or criterion, to suppose points of the whole. */
  readonly code: C;
  readonly entry: LayerEntry<D>;
}
