import { finding } from "../finding.js";
import type { FoundTable } from "../found-table.js";
import { cellAt, foldText, lineOf, placeOf } from "../grid.js";
import { headsGiven } from "../patterns/other-points.js";

/**
 * A table without a column of maxima, read with its column of points as that. One that only says
 * "Điểm" prints what can be reached; one that says "Điểm đạt" may print what was.
 */
export function pointsAsMaximum(table: FoundTable | undefined): FoundTable | undefined {
  const column = table?.columns.points;
  if (table === undefined || column === undefined) return undefined;
  const { points: _points, ...others } = table.columns;
  const place = placeOf(table.grid, table.headingRow, column);
  const title = lineOf(cellAt(table.grid, table.headingRow, column));
  const severity = headsGiven.test(foldText(title)) ? "error" : "warning";
  return {
    ...table,
    columns: { ...others, max: column },
    findings: [...table.findings, finding(severity, "points-as-maximum", place, { title })],
  };
}
