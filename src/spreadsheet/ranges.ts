import { cellName } from "../grid/grid.js";
import type { SheetRange } from "./workbook.js";

/** A range as spreadsheets write it: "A1:C9". */
export function rangeName({ top, left, bottom, right }: SheetRange): string {
  return `${cellName(top, left)}:${cellName(bottom, right)}`;
}

/** A cell that a formula keeps pointing at: "$A$1". */
export function absoluteCell(row: number, column: number): string {
  const name = cellName(row, column);
  const letters = name.replace(/\d+$/, "");
  return `$${letters}$${name.slice(letters.length)}`;
}

/** Cells of one column that a formula keeps pointing at: "$A$1:$A$9". */
export function absoluteColumn(column: number, top: number, bottom: number): string {
  return `${absoluteCell(top, column)}:${absoluteCell(bottom, column)}`;
}
