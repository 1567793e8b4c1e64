import type { FoundTable } from "./found-table.js";
import { cellAt, type GridCell, type GridRange } from "./grid.js";

/** Reads cells of a row: in a block that is merged over the title, its text is the title alone. */
export type RowCells = (row: number, column: number | undefined) => GridCell;

/**
 * Cells of a table in which a line may reach over the title and columns beside it, such as the
 * heading of a section. Where levels stand in columns, such a block is a level.
 */
export function cellsOfTable({ grid, columns, levels }: FoundTable): {
  readonly cell: RowCells;
  /** True where a block of the title reaches over the column. */
  readonly isCovered: (row: number, column: number | undefined) => boolean;
} {
  const blocks = new Map<number, GridRange>();
  const { title } = columns;
  for (const block of levels.length > 0 ? [] : grid.merges) {
    const { top, left, right } = block;
    if (title !== undefined && left < right && left <= title && title <= right) {
      blocks.set(top, block);
    }
  }
  const isCovered = (row: number, column: number | undefined): boolean => {
    const block = blocks.get(row);
    if (block === undefined || column === undefined) return false;
    return block.left <= column && column <= block.right;
  };
  return {
    isCovered,
    cell: (row, column) => {
      if (!isCovered(row, column)) return cellAt(grid, row, column);
      return column === title ? cellAt(grid, row, blocks.get(row)?.left) : null;
    },
  };
}
