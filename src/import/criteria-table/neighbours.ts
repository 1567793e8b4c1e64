import type { RowLabel } from "./row-label.js";

/** What the place of a row in the tree is judged by. */
export interface Neighbours {
  /** Label of the parent; `undefined` at the top. */
  readonly parent: RowLabel | undefined;
  /** Label above the parent. */
  readonly grandparent: RowLabel | undefined;
  /** Parts of all labels from the top to the parent: ["I", "1"]. */
  readonly path: readonly string[];
  /** Label of the row before it under the same parent. */
  readonly sibling: RowLabel | undefined;
  /** The last counter of the table with the same end, for numbers that run on through groups. */
  readonly running: number;
  /** Counters with the same end began again before, as they do where each group counts for itself. */
  readonly beginsAgain: boolean;
  /** Another open row is the parent that the number names. */
  readonly namedElsewhere: boolean;
}

/**
 * Cost of a place that goes against what is printed. Costs are comparable and small whole numbers; only their order
 * matters. Up to 5 is ordinary, up to 20 unusual, above 50 against what is printed.
 */
export const against = 60;
