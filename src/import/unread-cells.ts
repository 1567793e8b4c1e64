import type { LocalizedText } from "../text/language.js";
import { type Finding, finding } from "./finding.js";
import { cellAt, type Grid, lineOf, placeOf } from "./grid.js";
import { shortened } from "./shortened.js";

/** A warning for each filled cell of a row that nothing reads. */
export function unreadCells(
  grid: Grid,
  row: number,
  isRead: (column: number) => boolean,
): readonly Finding[] {
  const cells = grid.rows[row] ?? [];
  return cells.flatMap((_, column) => (isRead(column) ? [] : unreadCell(grid, row, column)));
}

/** A warning for a cell that nothing reads, if it is filled. */
export function unreadCell(
  grid: Grid,
  row: number,
  column: number,
  criterion?: string,
): readonly Finding[] {
  const text = shortened(lineOf(cellAt(grid, row, column)));
  if (text === "") return [];
  return [finding("warning", "cell-not-read", placeOf(grid, row, column, criterion), { text })];
}

/** An error for the first heading that is not the one which the layout has there. */
export function movedHeadings(
  grid: Grid,
  row: number,
  headings: ReadonlyMap<number, LocalizedText>,
): readonly Finding[] {
  for (const [column, { vi, en }] of headings) {
    const found = lineOf(cellAt(grid, row, column));
    if (found === vi || found === en) continue;
    const parameters = { found: shortened(found), expected: vi };
    return [finding("error", "template-column-moved", placeOf(grid, row, column), parameters)];
  }
  return [];
}
