import { isBranch } from "../../criteria-set/criteria-set.js";
import { readDecimal } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { type Finding, finding } from "../finding.js";
import { cellAt } from "../grid.js";
import type { RoundColumn } from "./assign-rounds.js";
import type { ClassifiedRow } from "./classify-rows.js";
import { readMaximum } from "./read-maximum.js";
import type { FilledTable } from "./table.js";
import { headingPlace, type PointsColumn } from "./table-columns.js";

/**
 * Columns "Điểm cộng" and "Điểm trừ" beside the points of the criteria: where they say how the
 * points came about, nothing more is to be read; where they do not, nobody knows whether they are
 * in the points already.
 */
export function adjustmentColumns(
  beside: readonly PointsColumn[],
  rounds: readonly RoundColumn[],
  table: FilledTable,
  rows: readonly ClassifiedRow[],
): readonly Finding[] {
  const filled = rows.filter(({ row }) =>
    beside.some(({ column }) => !sizeAt(table, row.row, column).isZero()),
  );
  const [first] = beside;
  if (first === undefined || filled.length === 0) return [];
  const places = beside.map((one) => ({ one, place: headingPlace(table, one.column) }));
  const isExplained = filled.every((row) => explains(row, beside, rounds, table));
  return places.map(({ one, place }) =>
    isExplained
      ? finding("note", "adjustments-in-points", place, { title: one.heading })
      : finding("error", "adjustments-beside-points", place, { title: one.heading }),
  );
}

// The points of a round are the maximum with what was added and taken off, within its limits.
function explains(
  row: ClassifiedRow,
  beside: readonly PointsColumn[],
  rounds: readonly RoundColumn[],
  table: FilledTable,
): boolean {
  if (row.kind !== "criterion") return row.kind === "total";
  if (isBranch(row.found.node)) return true;
  const max = exact(row.found.node.max);
  const moved = beside.reduce((points, { role, column }) => {
    const size = sizeAt(table, row.row.row, column);
    return role === "penalty" ? points.minus(size) : points.plus(size);
  }, max);
  const expected = ExactDecimal.max(0, ExactDecimal.min(max, moved));
  return rounds.some(({ column }) => {
    const points = readMaximum(cellAt(table.grid, row.row.row, column));
    return points !== null && expected.equals(points);
  });
}

// A penalty is printed with its sign or without.
function sizeAt({ grid }: FilledTable, row: number, column: number): ExactDecimal {
  return readDecimal(readMaximum(cellAt(grid, row, column)) ?? "0") ?? new ExactDecimal(0);
}
