import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { leavesOf } from "../../criteria-set/tree.js";
import { toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import { type Finding, finding } from "../finding.js";
import { cellAt, lineOf, placeOf } from "../grid.js";
import type { ClassifiedRow } from "./classify-rows.js";
import { areAlike } from "./compare-titles.js";
import { isNumber } from "./is-number.js";
import type { FilledTable } from "./table.js";
import { columnNotRead, headingPlace, isFilled, type TableColumns } from "./table-columns.js";

/** Columns that nothing reads: with points in them, a person must look. */
export function columnFindings(
  table: FilledTable,
  columns: TableColumns,
  rows: readonly ClassifiedRow[],
  units: readonly string[],
): readonly Finding[] {
  const holdsNumbers = (column: number): boolean =>
    rows.some(({ row }) => isNumber(cellAt(table.grid, row.row, column)));
  const unread = columns.unknown.map((one) => columnNotRead(table, one, holdsNumbers(one.column)));
  const words = [...columns.plan, ...columns.remarks, ...columns.evidence];
  const numbers = [...new Map(words.map((one) => [one.column, one])).values()]
    .filter(({ column }) => holdsNumbers(column))
    .map((one) => columnNotRead(table, one, true));
  const shared =
    units.length === 0
      ? []
      : columns.points
          .filter(({ unit, column }) => unit === undefined && isFilled(table, column))
          .map((one) => columnNotRead(table, one, true));
  return [...unread, ...numbers, ...shared, ...evidenceFindings(table, columns)];
}

function evidenceFindings(table: FilledTable, { evidence }: TableColumns): readonly Finding[] {
  const isSaid = evidence.some(({ isAssumed }) => !isAssumed);
  return evidence.flatMap((one, at) => {
    const isUsed = isSaid ? !one.isAssumed : at === 0;
    return isUsed || !isFilled(table, one.column) ? [] : [columnNotRead(table, one, false)];
  });
}

/** Rows from which on a table can be said to be of another set. */
const enoughRows = 4;

/** Codes such as 1.1 stand in every set: where most titles are others, the table is of another one. */
export function otherSet(
  table: FilledTable,
  { points }: TableColumns,
  rows: readonly ClassifiedRow[],
): readonly Finding[] {
  const named = rows.filter(
    ({ kind, row }) =>
      (kind === "criterion" || kind === "other") &&
      row.title !== "" &&
      points.some(({ column }) => isNumber(cellAt(table.grid, row.row, column))),
  );
  const same = named.filter(
    (one) => one.kind === "criterion" && areAlike(one.row.title, one.found.title),
  );
  if (named.length < enoughRows || same.length * 2 >= named.length) return [];
  const place = headingPlace(table, points[0]?.column ?? 0);
  const parameters = { same: String(same.length), rows: String(named.length) };
  return [finding("error", "other-set", place, parameters)];
}

/** A table that prints another maximum is of another set, or of another year. */
export function maximaFindings(
  { grid }: FilledTable,
  { max, points }: TableColumns,
  rows: readonly ClassifiedRow[],
): readonly Finding[] {
  return rows.flatMap((row): readonly Finding[] => {
    if (row.kind !== "criterion" || row.row.isLevel || row.row.max === null) return [];
    const { node } = row.found;
    const own = exact(node.max);
    const accepted = [own, own.times(exact(node.weight ?? 1))].map(toDecimalText);
    if (accepted.includes(row.row.max)) return [];
    const hasPoints = points.some(({ column }) => lineOf(cellAt(grid, row.row.row, column)) !== "");
    const severity = hasPoints && node.children === undefined ? "error" : "warning";
    const place = placeOf(grid, row.row.row, max ?? 0, node.code);
    const parameters = { code: node.code, printed: row.row.max, max: toDecimalText(own) };
    return [finding(severity, "maximum-differs", place, parameters)];
  });
}

/** Leaves that have no row. */
export function missingRows(
  rows: readonly ClassifiedRow[],
  set: CriteriaSet,
  sheet: string,
): readonly Finding[] {
  const seen = new Set(
    rows.flatMap((row) => (row.kind === "criterion" ? [row.found.node.code] : [])),
  );
  return leavesOf(set)
    .filter(({ code }) => !seen.has(code))
    .map(({ code }) =>
      finding("warning", "leaf-without-row", { path: sheet, criterion: code }, { code }),
    );
}
