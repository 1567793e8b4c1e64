import type { AnyRule, RuleScope } from "./rule-kind.js";

/** Figures of one leaf by their names: whole numbers, an element for each row. */
export interface NumberColumns {
  readonly [figure: string]: ArrayLike<number>;
}

/**
 * Writes the points of every row, in units times a factor; NaN where the row must be read by
 * itself. Tells whether there is any such row.
 */
export type ColumnFiller = (points: Float64Array, factor: number) => boolean;

/**
 * Fills units of points from columns of figures, where that can be done number by number; what
 * cannot be done so, and rows that need more than numbers, come back to be read one by one.
 *
 * @param decimals decimals that the whole numbers of the columns count
 */
export type RuleColumn<R extends AnyRule> = (
  rule: R,
  scope: RuleScope,
  figures: NumberColumns,
  decimals: number,
) => ColumnFiller | undefined;
