import type { FoundTable } from "../found-table.js";
import { cellAt, type GridCell, lineOf, placeOf } from "../grid.js";
import { readMaximumCell } from "../read-maximum-cell.js";

/** Whether the separator of "12,325" is a decimal point or stands between thousands. */
type Separator = "point" | "thousands";

/**
 * Settles maxima such as "12,325", which may be thousands or decimals, by the sums that the table
 * prints: where one of the two makes all of them right and the other does not, its cells hold that
 * number. Else the table stays as it is, and each such cell is a question.
 *
 * @param isProved whether all printed sums of a table come out
 */
export function settleMaxima(
  table: FoundTable,
  isProved: (table: FoundTable) => boolean,
): FoundTable {
  const rows = ambiguousRows(table);
  if (rows.length === 0) return table;
  const ways = (["point", "thousands"] as const).map((meant) => withMaxima(table, rows, meant));
  const proved = ways.filter(isProved);
  const [only] = proved;
  return only !== undefined && proved.length === 1 ? only : table;
}

function ambiguousRows({ grid, firstRow, columns }: FoundTable): readonly number[] {
  const column = columns.max;
  if (column === undefined) return [];
  return grid.rows.flatMap((_, row) => {
    if (row < firstRow) return [];
    const read = readMaximumCell(cellAt(grid, row, column), placeOf(grid, row, column));
    return read.problem?.code === "ambiguous-number" ? [row] : [];
  });
}

function withMaxima(table: FoundTable, rows: readonly number[], meant: Separator): FoundTable {
  const { grid, columns } = table;
  const own = new Set(rows);
  const settled = grid.rows.map((cells, row) =>
    own.has(row)
      ? cells.map((cell, column) => (column === columns.max ? numberOf(cell, meant) : cell))
      : cells,
  );
  return { ...table, grid: { ...grid, rows: settled } };
}

function numberOf(cell: GridCell, meant: Separator): GridCell {
  const [text = ""] = /\d[\d., ]*/.exec(lineOf(cell)) ?? [];
  const at = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  const whole = text.slice(0, at).replaceAll(/[., ]/g, "");
  const last = text.slice(at + 1).trim();
  if (meant === "thousands") return { number: `${whole}${last}` };
  const decimals = last.replace(/0+$/, "");
  return { number: decimals === "" ? whole : `${whole}.${decimals}` };
}
