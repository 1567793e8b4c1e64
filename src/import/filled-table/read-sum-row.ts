import type { Finding } from "../finding.js";
import { cellAt, cellName, lineOf, placeOf } from "../grid.js";
import { shortened } from "../shortened.js";
import type { ClassifiedRow } from "./classify-rows.js";
import { nameOfRow } from "./filled-row.js";
import type { PrintedSum } from "./printed-sum.js";
import { readSumCell } from "./read-sum-cell.js";
import type { RemarkColumn } from "./remark-columns.js";
import type { RowReading, UnitTable } from "./unit-reading.js";
import { unreadTexts } from "./unread-texts.js";

/** Reads a row that prints sums: of a domain or criterion, or a total. */
export function readSumRow(
  { row }: ClassifiedRow,
  code: string | undefined,
  given: UnitTable,
  remarks: readonly RemarkColumn[],
): RowReading {
  const { grid } = given.table;
  const findings: Finding[] = [...unreadTexts(row.row, given, remarks)];
  const sums: PrintedSum[] = [];
  const formulas = new Set(grid.formulas);
  let points = 0;
  for (const { key, column } of given.rounds.columns) {
    const place = placeOf(grid, row.row, column, code);
    const cell = cellAt(grid, row.row, column);
    if (lineOf(cell) === "") continue;
    points += 1;
    const read = readSumCell(cell, row, place);
    if (read.problem !== undefined) findings.push(read.problem);
    else {
      sums.push({
        ...read.sum,
        round: key,
        path: place.path,
        row: row.row,
        name: code ?? shortened(nameOfRow(row)),
        ...(code === undefined ? {} : { code }),
        isFormula: formulas.has(cellName(row.row, column)),
      });
    }
  }
  return { sums, findings, points, used: sums.length };
}
