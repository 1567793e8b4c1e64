import type { Place } from "../../problems/problem.js";
import { type Finding, finding } from "../finding.js";
import { foldText, lineOf, placeOf } from "../grid.js";
import { isPlanRole, isPointsRole, type PlanRole, type PointsRole } from "../heading-role.js";
import { headsMaximum } from "../patterns/other-points.js";
import { rolesOfColumns } from "./role-of-column.js";
import type { FilledTable } from "./table.js";

/** A column of points. */
export interface PointsColumn {
  readonly column: number;
  readonly role: PointsRole;
  readonly heading: string;
  /** The unit whose points they are, as printed; absent where the heading names none. */
  readonly unit?: string;
}

/** A column of text that belongs to the criteria, or to what a unit says of them. */
export interface TextColumn {
  readonly column: number;
  readonly heading: string;
  readonly unit?: string;
}

/** What the columns of a filled table hold, from left to right. */
export interface TableColumns {
  /** Codes before running numbers. */
  readonly codes: readonly number[];
  /** The outer levels first, where levels stand in columns of their own. */
  readonly titles: readonly number[];
  readonly max?: number;
  readonly points: readonly PointsColumn[];
  readonly remarks: readonly TextColumn[];
  readonly evidence: readonly (TextColumn & { readonly isAssumed: boolean })[];
  readonly plan: readonly (TextColumn & { readonly role: PlanRole })[];
  /** Columns of the criteria set itself, which a sheet does not repeat. */
  readonly ofSet: readonly TextColumn[];
  /** Columns whose headings say nothing that is known, or which have none. */
  readonly unknown: readonly TextColumn[];
}

/** Reads the headings of a table. */
export function tableColumns(table: FilledTable, units: readonly string[] = []): TableColumns {
  const width = table.grid.rows.reduce((most, { length }) => Math.max(most, length), 0);
  const headings = Array.from({ length: width }, (_, column) => table.headings[column] ?? []);
  const all = rolesOfColumns(headings, units).map((role, column) => ({
    column,
    heading: (headings[column] ?? []).join(" "),
    ...role,
  }));
  const of = (role: string): typeof all => all.filter((one) => one.role === role);
  // "Thang điểm" beside "Điểm tối đa" is the wording of the rule.
  const maxima = of("max");
  const max = maxima.find(({ heading }) => headsMaximum.test(foldText(heading))) ?? maxima[0];
  const codes = [...of("code"), ...of("order")];
  return {
    codes: codes.map(({ column }) => column),
    titles: of("title").map(({ column }) => column),
    ...(max === undefined ? {} : { max: max.column }),
    points: all.flatMap((one) =>
      one.role !== undefined && isPointsRole(one.role) ? [{ ...one, role: one.role }] : [],
    ),
    remarks: all.filter(({ role }) => role === "remark" || role === "reason"),
    evidence: all.flatMap((one) =>
      one.role === "evidence" || one.role === "given-evidence"
        ? [{ ...one, isAssumed: one.role === "evidence" }]
        : [],
    ),
    plan: all.flatMap((one) =>
      one.role !== undefined && isPlanRole(one.role) ? [{ ...one, role: one.role }] : [],
    ),
    ofSet: [...of("weight"), ...of("rule"), ...maxima.filter((one) => one !== max)],
    unknown: all.filter(
      ({ role, column }) => (role ?? "unit") === "unit" && isFilled(table, column),
    ),
  };
}

/** True for a column with something below its headings. */
export function isFilled({ grid, firstRow }: FilledTable, column: number): boolean {
  return grid.rows.some((cells, row) => row >= firstRow && lineOf(cells[column] ?? null) !== "");
}

/** A finding at the innermost heading of a column. */
export function headingPlace({ grid, headingRow, firstRow }: FilledTable, column: number): Place {
  for (let row = firstRow - 1; row > headingRow; row -= 1) {
    if (lineOf(grid.rows[row]?.[column] ?? null) !== "") return placeOf(grid, row, column);
  }
  return placeOf(grid, headingRow, column);
}

/** Says that a column is not read: a warning where numbers stand in it, or words under a heading. */
export function columnNotRead(
  table: FilledTable,
  { column, heading }: TextColumn,
  holdsNumbers: boolean,
): Finding {
  const severity = holdsNumbers || heading !== "" ? "warning" : "note";
  return finding(severity, "column-not-read", headingPlace(table, column), { title: heading });
}
