import { type Finding, finding } from "../finding.js";
import type { FoundTable } from "../found-table.js";
import { cellAt, lineOf, placeOf } from "../grid.js";

/** Whether the column of weights was used. */
export function weightFindings(table: FoundTable, isWeighted: boolean): readonly Finding[] {
  const column = table.columns.weight;
  if (column === undefined) return [];
  const place = placeOf(table.grid, table.headingRow, column);
  const title = lineOf(cellAt(table.grid, table.headingRow, column));
  return [
    isWeighted
      ? finding("note", "weights-read", place, { title })
      : finding("warning", "weights-not-used", place, { title }),
  ];
}

/** Roles that only a filled table has. */
const filledRoles = ["self", "appraised", "final", "points", "remark", "given-evidence"] as const;

/** Filled columns that say nothing of a criteria set. */
export function filledColumnFindings(table: FoundTable): readonly Finding[] {
  const { grid, firstRow, headingRow } = table;
  return filledRoles.flatMap((role) => {
    const column = table.columns[role];
    if (column === undefined) return [];
    const isFilled = grid.rows.some(
      (cells, row) => row >= firstRow && lineOf(cells[column] ?? null) !== "",
    );
    const titles = [firstRow - 1, headingRow].map((row) => lineOf(cellAt(grid, row, column)));
    const title = titles.find((text) => text !== "") ?? "";
    const place = placeOf(grid, headingRow, column);
    return isFilled ? [finding("note", "column-not-read", place, { title })] : [];
  });
}

/** Maxima that a formula worked out. */
export function formulaFindings(table: FoundTable): readonly Finding[] {
  const column = table.columns.max;
  if (column === undefined) return [];
  const names = new Set(table.grid.formulas);
  return table.grid.rows.flatMap((_, row) => {
    const place = placeOf(table.grid, row, column);
    const name = place.path.slice(table.grid.name.length + 1);
    return names.has(name) ? [finding("note", "formula-value", place, {})] : [];
  });
}
