import { placeOf } from "../grid/grid.js";
import { type Finding, finding } from "../import/finding.js";
import type { MarkedCell, TableReading } from "./to-grid.js";

/** What a person should know of the tables of a document. */
export function documentFindings(
  tables: readonly TableReading[],
  parts: readonly number[],
  hasTrackedChanges: boolean,
): readonly Finding[] {
  const found = tables.flatMap((table, at) => [
    ...joined(table, parts[at] ?? 1),
    ...told("automatic-numbers", table, table.counted),
    ...told("nested-table", table, table.nested),
  ]);
  if (!hasTrackedChanges) return found;
  return [...found, finding("note", "tracked-changes", { path: "" }, {})];
}

function joined({ grid }: TableReading, parts: number): readonly Finding[] {
  if (parts === 1) return [];
  return [finding("note", "tables-joined", placeOf(grid, 0, 0), { parts: String(parts) })];
}

/** Numbers that are not known: what they number cannot be told apart. */
export function uncountedFindings(tables: readonly TableReading[]): readonly Finding[] {
  return tables.flatMap((table) =>
    told("automatic-number-not-read", table, table.uncounted, "error"),
  );
}

// The first cell is named, the others are counted.
function told(
  code: "automatic-number-not-read" | "automatic-numbers" | "nested-table",
  { grid }: TableReading,
  cells: readonly MarkedCell[],
  severity: "warning" | "error" = "warning",
): readonly Finding[] {
  const [first] = cells;
  if (first === undefined) return [];
  const others = String(cells.length - 1);
  return [finding(severity, code, placeOf(grid, first.row, first.column), { others })];
}
