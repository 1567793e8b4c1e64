import { cellAt, type Grid, type GridCell, lineOf } from "../grid/grid.js";
import type { SheetCell, WorkbookSheet } from "../spreadsheet/workbook.js";
import { textCell } from "../spreadsheet/workbook.js";

/** A field of a sheet that lists fields below one another. */
export interface SheetField {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** What to write, beside the field. */
  readonly hint?: string;
}

/** A sheet with a field a row: its key hidden, its label, its value, a hint. */
export function fieldSheet(
  name: string,
  title: string,
  fields: readonly SheetField[],
): WorkbookSheet {
  return {
    name,
    columns: [{ width: 10, hidden: true }, { width: 34 }, { width: 80 }, { width: 60 }],
    rows: [
      [null, textCell(title, "title")],
      ...fields.map(({ key, label, value, hint }): readonly (SheetCell | null)[] => [
        textCell(key, "bare"),
        textCell(label),
        textCell(value === "" ? null : value, "input"),
        textCell(hint ?? null, "note"),
      ]),
    ],
    frozenRows: 1,
  };
}

/** Cells of the fields of such a sheet, with their rows, by key. */
export function readFieldSheet(
  grid: Grid,
): ReadonlyMap<string, { readonly cell: GridCell; readonly row: number }> {
  return new Map(
    grid.rows.flatMap((_, row) => {
      const key = lineOf(cellAt(grid, row, 0));
      return key === "" ? [] : [[key, { cell: cellAt(grid, row, 2), row }] as const];
    }),
  );
}
