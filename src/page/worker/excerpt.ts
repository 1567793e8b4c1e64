import { cellName, type Grid, lineOf } from "../../grid/grid.js";
import type { Excerpt } from "../shared/protocol.js";

/** How many rows stand above and below the one that is meant. */
const around = 3;
const mostColumns = 12;

/** The cells around a place such as "CCHC!D9"; nothing where no cell is named. */
export function excerptOf(grids: readonly Grid[], path: string): Excerpt | null {
  const [, name = "", letters = "", digits = ""] = /^(.*)!([A-Z]+)(\d+)/.exec(path) ?? [];
  const grid = grids.find((one) => one.name === name);
  if (grid === undefined) return null;
  const at = Number(digits) - 1;
  const first = Math.max(0, at - around);
  const rows = grid.rows.slice(first, at + around + 1);
  const width = Math.min(mostColumns, Math.max(...rows.map((row) => row.length)));
  return {
    columns: Array.from({ length: width }, (_, column) => cellName(0, column).replace("1", "")),
    rows: rows.map((row, offset) => ({
      number: first + offset + 1,
      cells: Array.from({ length: width }, (_, column) => lineOf(row[column] ?? null)),
    })),
    cell: `${letters}${digits}`,
  };
}
