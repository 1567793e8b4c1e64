import { type Finding, finding } from "../finding.js";
import { cellAt, lineOf, placeOf } from "../grid.js";
import { shortened } from "../shortened.js";
import type { RoundColumn } from "./assign-rounds.js";
import type { ClassifiedRow } from "./classify-rows.js";
import { cellKey, type DetailPoints } from "./detail-points.js";
import { nameOfRow } from "./filled-row.js";
import { isNumber } from "./is-number.js";
import type { RemarkColumn } from "./remark-columns.js";
import type { RowReading, SharedReading, UnitTable } from "./unit-reading.js";
import { unreadTexts } from "./unread-texts.js";

/** Reads a row of the rule above: points beside a level are of nobody knows what. */
export function readRuleRow(
  { row }: ClassifiedRow,
  { table, rounds }: UnitTable,
  { used }: DetailPoints,
): RowReading {
  const open = rounds.columns.filter(({ column }) => !used.has(cellKey(row.row, column)));
  const findings = open.flatMap(({ column }) => {
    const text = shortened(lineOf(cellAt(table.grid, row.row, column)));
    const place = placeOf(table.grid, row.row, column);
    return text === "" ? [] : [finding("error", "score-without-criterion", place, { text })];
  });
  return { findings, points: findings.length, used: 0 };
}

/**
 * Reads a row of no criterion: points in it are refused, at its cell; below the table names and
 * dates of a signature stand where points do.
 */
export function readOtherRow(
  row: ClassifiedRow & { readonly kind: "other" },
  given: UnitTable,
  { remarks, details }: SharedReading,
): RowReading {
  const { grid } = given.table;
  const at = row.row.row;
  const isUsed = ({ column }: RoundColumn): boolean => details.used.has(cellKey(at, column));
  const used = given.rounds.columns.filter(isUsed).length;
  const filled = given.rounds.columns.filter(
    (one) => !isUsed(one) && lineOf(cellAt(grid, at, one.column)) !== "",
  );
  const points = filled.filter(({ column }) => isNumber(cellAt(grid, at, column)));
  const name = shortened(nameOfRow(row.row));
  const isNote =
    row.row.printed.length === 0 &&
    points.length === 0 &&
    given.rows.indexOf(row) > given.rows.map(({ kind }) => kind !== "other").lastIndexOf(true);
  if (isNote) return { findings: notesBelow(row, given, remarks), points: 0, used: 0 };
  const texts = unreadTexts(at, given, remarks);
  if (name !== "") {
    const doubt: Finding = filled.length > 0 ? row.doubt : { ...row.doubt, severity: "note" };
    return { findings: [doubt, ...texts], points: filled.length + used, used };
  }
  const findings = filled.map(({ column }) => {
    const text = shortened(lineOf(cellAt(grid, at, column)));
    return finding("error", "score-without-criterion", placeOf(grid, at, column), { text });
  });
  return { findings: [...findings, ...texts], points: filled.length, used: 0 };
}

function notesBelow(
  { row, doubt }: ClassifiedRow & { readonly kind: "other" },
  { table, rounds }: UnitTable,
  remarks: readonly RemarkColumn[],
): readonly Finding[] {
  const name = shortened(nameOfRow(row));
  const own =
    name === "" ? [] : [finding("note", "note-under-table", { path: doubt.path }, { text: name })];
  const cells = [...rounds.columns, ...remarks].flatMap(({ column }) => {
    const text = shortened(lineOf(cellAt(table.grid, row.row, column)));
    const place = placeOf(table.grid, row.row, column);
    return text === "" ? [] : [finding("note", "note-under-table", place, { text })];
  });
  return [...own, ...cells];
}
