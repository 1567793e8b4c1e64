import { cellName } from "../grid/grid.js";
import { below, type Problem, resultProblem } from "../problems/problem.js";
import type { WorkbookSheet } from "./workbook.js";

/** Letters that a cell of a spreadsheet holds. */
export const mostLetters = 32_767;

/** Cells whose text a spreadsheet would cut without a word. */
export function longCells(sheets: readonly WorkbookSheet[]): readonly Problem[] {
  return sheets.flatMap(({ name, rows }, sheet) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column): readonly Problem[] => {
        const value = cell?.value;
        if (typeof value !== "string" || value.length <= mostLetters) return [];
        const place = below({ path: "" }, "sheets", sheet, "rows", row, column);
        const parameters = {
          cell: `${name}!${cellName(row, column)}`,
          given: String(value.length),
          limit: String(mostLetters),
        };
        return [resultProblem("cell-too-long", place, parameters)];
      }),
    ),
  );
}
