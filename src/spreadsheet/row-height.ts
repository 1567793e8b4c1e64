import { lookStyles } from "./looks.js";
import type { SheetCell, WorkbookSheet } from "./workbook.js";

/** Points of a line of 11 pt, and the most that a spreadsheet gives a row. */
const [line, highest] = [15, 400];

/**
 * Height of a row in points, where wrapped text needs more than a line: not every program makes
 * room for it on its own.
 */
export function rowHeight(
  row: readonly (SheetCell | null)[],
  columns: WorkbookSheet["columns"],
): number | undefined {
  const lines = Math.max(1, ...row.map((cell, at) => linesOf(cell, at, columns)));
  return lines === 1 ? undefined : Math.min(lines * line, highest);
}

function linesOf(cell: SheetCell | null, at: number, columns: WorkbookSheet["columns"]): number {
  if (cell === null || typeof cell.value !== "string" || lookStyles[cell.look].wrap !== true)
    return 1;
  const own = columns.slice(at, at + (cell.span ?? 1));
  const width = own.reduce((sum, column) => sum + column.width, 0) - 2 * (cell.indent ?? 0);
  const letters = cell.look === "heading" || cell.look === "group" ? width * 0.9 : width;
  return cell.value
    .split("\n")
    .reduce((sum, part) => sum + wrappedLines(part, Math.max(Math.floor(letters), 1)), 0);
}

// Lines of words that are as long as they are, in a column as wide as it is.
function wrappedLines(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= width) used = needed;
    else {
      lines += used === 0 ? Math.ceil(word.length / width) - 1 : Math.ceil(word.length / width);
      used = word.length % width;
    }
  }
  return lines;
}
