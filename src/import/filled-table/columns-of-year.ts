import { type Finding, finding } from "../finding.js";
import { yearOfHeading } from "../year-of-heading.js";
import type { FilledTable } from "./table.js";
import { columnNotRead, headingPlace, isFilled, type PointsColumn } from "./table-columns.js";

/**
 * The columns of points that belong to a year: those that name it, or none. What was reached in
 * other years stands beside them for comparing.
 *
 * @param year that is scored; all columns are kept where it is not known
 */
export function columnsOfYear(
  points: readonly PointsColumn[],
  table: FilledTable,
  year: number | undefined,
): { readonly points: readonly PointsColumn[]; readonly findings: readonly Finding[] } {
  const others = points.filter(({ heading }) => {
    const named = yearOfHeading(heading);
    return year !== undefined && named !== undefined && named !== year;
  });
  const kept = points.filter((one) => !others.includes(one));
  const [first] = others;
  if (first === undefined) return { points, findings: [] };
  if (kept.length > 0) {
    const unread = others.filter(({ column }) => isFilled(table, column));
    return { points: kept, findings: unread.map((one) => columnNotRead(table, one, true)) };
  }
  const place = headingPlace(table, first.column);
  const parameters = { title: first.heading, year: String(year) };
  return { points: kept, findings: [finding("error", "other-year", place, parameters)] };
}
