import type { RowLabel } from "./row-label.js";

/** A row of the base as the search for the tree sees it. */
export interface TreeItem {
  readonly label: RowLabel;
  /** Maximum score at the common scale; `null` where none is printed. */
  readonly max: bigint | null;
  /** What it brings to its parent, its maximum times its weight, at the scale of sums. */
  readonly worth: bigint | null;
  /** The maximum at the scale of sums, which those below it are compared with. */
  readonly sum: bigint | null;
  /** What a sum of those below it brings to its parent where it has no maximum. */
  readonly weighted: (sum: bigint) => bigint;
  /** It can only go on with the row before. */
  readonly goesOn: boolean;
  /** Cost of reading it as a line of the rule above; `null` where it cannot be one. */
  readonly lineCost: number | null;
  /** It has wording of its own in the column of rules. */
  readonly hasRule: boolean;
  /** What it costs that others stand below it, as a sum: much where its wording is a rule. */
  readonly parentCost: () => number;
  /** What it costs that it has no maximum and nothing below it. */
  readonly bareCost: number;
  /** It shares the points of the row before: one of the two counts. */
  readonly isAlternative: boolean;
  /** Depth that its column gives it, counted from 0. */
  readonly level: number | undefined;
}
