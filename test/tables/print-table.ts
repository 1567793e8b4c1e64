/** Prints a set, or a filled sheet, as the grid of its layout. */
import type { GridRange } from "../../src/entries/import.js";
import { rowsAbove, rowsBelow } from "./around-table.js";
import { bodyRows } from "./body-rows.js";
import type { PrintedTable } from "./carriers/printed-table.js";
import { columnsOf } from "./columns.js";
import { headingRows } from "./heading-rows.js";
import type { Printing } from "./table-line.js";
import { tableLines } from "./table-lines.js";

/** The grid of the table alone, with what stands above and below it. */
export function printTable(printing: Printing): PrintedTable {
  const { layout, random } = printing;
  const lines = tableLines(printing);
  const columns = columnsOf(printing);
  const headings = headingRows(layout, columns);
  const body = bodyRows(layout, random, columns, lines, headings.rows);
  const above = rowsAbove(layout, random, columns.length);
  const below = rowsBelow(printing, columns);
  const down = above.rows.length;
  return {
    name: "Bảng",
    rows: [...above.rows, ...headings.rows, ...body.rows, ...below],
    merges: [
      ...above.merges,
      ...headings.merges.map((one) => moved(one, down)),
      ...body.merges.map((one) => moved(one, down + headings.rows.length)),
    ],
    formulas: [],
    top: down,
    end: down + headings.rows.length + body.rows.length,
  };
}

function moved({ top, bottom, left, right }: GridRange, down: number): GridRange {
  return { top: top + down, bottom: bottom + down, left, right };
}
