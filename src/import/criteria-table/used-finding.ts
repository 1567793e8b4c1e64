import { type Finding, finding } from "../finding.js";
import type { FoundTable } from "../found-table.js";
import { cellAt, lineOf, placeOf } from "../grid.js";
import type { TableRows } from "../table-row.js";

/** Said last: how much of the table stands in the draft. */
export function usedFinding(
  table: FoundTable,
  { items, totals, notes }: TableRows,
  findings: readonly Finding[],
  sums: number,
): Finding {
  const { grid, firstRow, columns } = table;
  const rows = new Set([...items, ...totals].map(({ row }) => row));
  const points = [...rows].filter((row) => lineOf(cellAt(grid, row, columns.max)) !== "");
  const unread = new Set(
    findings
      .filter(({ code }) => code === "not-a-number" || code === "ambiguous-number")
      .map(({ path }) => path),
  );
  const used = points.filter((row) => !unread.has(placeOf(grid, row, columns.max ?? 0).path));
  return finding("note", "table-used", placeOf(grid, firstRow, columns.title ?? 0), {
    rows: String(rows.size),
    allRows: String(rows.size + notes.length),
    points: String(used.length),
    allPoints: String(points.length),
    sums: String(sums),
  });
}
