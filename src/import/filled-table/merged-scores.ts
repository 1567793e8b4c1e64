import { cellAt, cellName, type Grid, lineOf } from "../grid.js";

/** Cells of some columns that a filled cell is merged over, with the name of that cell. */
export function mergedScores(grid: Grid, columns: readonly number[]): ReadonlyMap<string, string> {
  const covered = new Map<string, string>();
  const inOrder = [...grid.merges].sort((left, right) => left.top - right.top);
  for (const column of columns) {
    let next = 0;
    for (const { top, left, bottom, right } of inOrder) {
      if (column < left || column > right) continue;
      const filled = lineOf(cellAt(grid, top, left)) !== "";
      const last = Math.min(bottom, grid.rows.length - 1);
      // Blocks do not overlap in a sound file; no row is gone over twice in any other.
      for (let row = Math.max(top, next); filled && row <= last; row += 1) {
        if (row === top && column === left) continue;
        covered.set(cellName(row, column), cellName(top, left));
      }
      next = Math.max(next, last + 1);
    }
  }
  return covered;
}
