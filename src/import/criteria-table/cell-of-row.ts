import type { FoundTable } from "../found-table.js";
import { placeOf } from "../grid.js";
import type { TableRow } from "../table-row.js";

/** Sheet and cell of what a row says, in the column of titles where there is none for it. */
export function cellOf(table: FoundTable, row: TableRow, role: "code" | "max" | "rule"): string {
  const column = table.columns[role] ?? table.columns.title ?? 0;
  return placeOf(table.grid, row.row, column).path;
}
