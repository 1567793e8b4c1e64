import type { Finding } from "../finding.js";
import { cellAt, lineOf, placeOf } from "../grid.js";
import type { ClassifiedRow } from "./classify-rows.js";
import { nameOfRow } from "./filled-row.js";
import { readSumCell } from "./read-sum-cell.js";
import type { FilledAdjustment, RowReading, UnitTable } from "./unit-reading.js";

/** Reads a row of bonus or penalty. */
export function readAdjustmentRow(
  row: ClassifiedRow & { readonly kind: "bonus" | "penalty" },
  side: "bonus" | "penalty",
  { table, rounds }: UnitTable,
): RowReading {
  const findings: Finding[] = [];
  const adjustments: FilledAdjustment[] = [];
  let points = 0;
  for (const { key, column } of rounds.columns) {
    const place = placeOf(table.grid, row.row.row, column);
    const cell = cellAt(table.grid, row.row.row, column);
    if (lineOf(cell) === "") continue;
    points += 1;
    const read = readSumCell(cell, { max: null }, place);
    if (read.problem !== undefined) {
      findings.push({ ...read.problem, severity: "error" });
      continue;
    }
    // A penalty is printed as what it takes off, or with its sign.
    const size = side === "penalty" ? read.sum.printed.abs() : read.sum.printed;
    if (size.isZero()) continue;
    adjustments.push({
      round: key,
      side,
      reason: row.row.title === "" ? nameOfRow(row.row) : row.row.title,
      points: size,
      path: place.path,
      isHeading: row.isHeading,
      row: row.row.row,
    });
  }
  return { adjustments, findings, points, used: points - findings.length };
}
