import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import type { UsualLayer } from "../../criteria-set/round.js";
import { leavesOf } from "../../criteria-set/tree.js";
import { toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import { type Finding, finding } from "../finding.js";
import { cellAt, foldText, lineOf, placeOf } from "../grid.js";
import { adjustmentColumns } from "./adjustment-columns.js";
import { assignRounds } from "./assign-rounds.js";
import { type ClassifiedRow, classifyRows } from "./classify-rows.js";
import { areAlike } from "./compare-titles.js";
import type { CriteriaIndex } from "./criteria-index.js";
import type { FilledSource, SourceReading } from "./filled-source.js";
import { isNumber } from "./is-number.js";
import { planRows } from "./plan-rows.js";
import { readMaximum } from "./read-maximum.js";
import { readRows } from "./read-rows.js";
import { readUnit, type UnitReading } from "./read-unit.js";
import type { FilledTable } from "./table.js";
import {
  columnNotRead,
  headingPlace,
  isFilled,
  type PointsColumn,
  type TableColumns,
  tableColumns,
} from "./table-columns.js";
import { isSameUnit } from "./unit-names.js";

/** Lays open a table with a row for each criterion, of one unit or with columns for each. */
export function unitsInColumns(
  table: FilledTable,
  set: CriteriaSet,
  index: CriteriaIndex,
  options: { readonly units: readonly string[]; readonly layer: UsualLayer | undefined },
): FilledSource {
  const { grid } = table;
  const found = tableColumns(table, options.units);
  const codeColumn = found.codes[0] ?? found.titles[0] ?? 0;
  const { rows, findings } = classifyRows(
    readRows(table, found),
    index,
    ({ row }) => ({
      code: placeOf(grid, row, codeColumn),
      title: placeOf(grid, row, found.titles.at(-1) ?? codeColumn),
    }),
    ({ row }) => found.points.some(({ column }) => isNumber(cellAt(grid, row, column))),
  );
  const columns = plainPoints(table, found, rows);
  const units = distinctUnits(columns);
  const last = rows.map(({ kind }) => kind !== "other").lastIndexOf(true);
  const inside = rows.slice(0, last + 1);
  return {
    path: headingPlace(table, columns.points[0]?.column ?? 0).path,
    units,
    findings: [
      ...otherSet(table, columns, rows),
      ...columnFindings(table, columns, inside, units),
      ...findings,
      ...maximaFindings(table, columns, rows),
      ...missingRows(rows, set, grid.name),
    ],
    read: (unit) => readOf(unit, { table, columns, rows, set, layer: options.layer }),
    rows: { all: inside.length, used: inside.filter(({ kind }) => kind !== "other").length },
    orderOf: new Map(
      rows.flatMap((row) =>
        row.kind === "criterion" ? [[row.found.node.code, row.row.row] as const] : [],
      ),
    ),
  };
}

// A column "Điểm" beside the points of layers prints the maxima, or is of nobody knows whom.
function plainPoints(
  table: FilledTable,
  columns: TableColumns,
  rows: readonly ClassifiedRow[],
): TableColumns {
  const isBare = ({ role, heading, unit }: PointsColumn): boolean =>
    role === "points" && unit === undefined && /^(?:so )?diem$/.test(foldText(heading));
  const bare = columns.points.filter(isBare);
  const others = columns.points.filter((one) => !isBare(one));
  if (bare.length === 0 || others.length === 0) return columns;
  const maxima = bare.filter(({ column }) =>
    rows.every((row) => {
      const printed = readMaximum(cellAt(table.grid, row.row.row, column));
      if (row.kind !== "criterion" || row.row.isLevel || printed === null) return true;
      return printed === toDecimalText(exact(row.found.node.max));
    }),
  );
  const unknown = bare.filter((one) => !maxima.includes(one));
  return {
    ...columns,
    points: others,
    ofSet: [...columns.ofSet, ...maxima],
    unknown: [...columns.unknown, ...unknown],
  };
}

function distinctUnits({ points }: TableColumns): readonly string[] {
  const units: string[] = [];
  for (const { unit } of points) {
    if (unit !== undefined && !units.some((one) => isSameUnit(one, unit))) units.push(unit);
  }
  return units;
}

function readOf(
  unit: string,
  {
    table,
    columns,
    rows,
    set,
    layer,
  }: {
    readonly table: FilledTable;
    readonly columns: TableColumns;
    readonly rows: readonly ClassifiedRow[];
    readonly set: CriteriaSet;
    readonly layer: UsualLayer | undefined;
  },
): SourceReading {
  const isOwn = (one: { readonly unit?: string }): boolean =>
    unit === "" ? one.unit === undefined : one.unit !== undefined && isSameUnit(one.unit, unit);
  const own = columns.points.filter(
    (one) =>
      isOwn(one) && one.role !== "bonus" && one.role !== "penalty" && isFilled(table, one.column),
  );
  const rounds = assignRounds(own, table, set, layer);
  const beside = columns.points.filter(
    (one) => isOwn(one) && (one.role === "bonus" || one.role === "penalty"),
  );
  const ofUnit = withUnit(columns, unit);
  const reading = readUnit({ table, columns: ofUnit, rows, set, rounds, unit });
  return {
    ...reading,
    findings: [
      ...rounds.findings,
      ...adjustmentColumns(beside, rounds.columns, table, rows),
      ...reading.findings,
      ...assumedEvidence(reading, ofUnit, table, set),
    ],
    roundKeys: (rounds.rounds ?? set.rounds ?? rounds.columns).map(({ key }) => key),
    ...(rounds.rounds === undefined ? {} : { rounds: rounds.rounds }),
    plan: planRows(table, ofUnit, rows, unit),
  };
}

// Columns of text that name another unit are not read for this one.
function withUnit(columns: TableColumns, unit: string): TableColumns {
  const isOwn = (one: { readonly unit?: string }): boolean =>
    one.unit === undefined || (unit !== "" && isSameUnit(one.unit, unit));
  return {
    ...columns,
    remarks: columns.remarks
      .filter(isOwn)
      .map((one) => ({ column: one.column, heading: one.heading })),
    evidence: columns.evidence
      .filter(isOwn)
      .map(({ column, heading, isAssumed }) => ({ column, heading, isAssumed })),
    plan: columns.plan
      .filter(isOwn)
      .map(({ column, heading, role }) => ({ column, heading, role })),
  };
}

// A column that only says evidence may list what the set asks for.
function assumedEvidence(
  { entries }: UnitReading,
  { evidence }: TableColumns,
  table: FilledTable,
  set: CriteriaSet,
): readonly Finding[] {
  const [first] = evidence;
  if (first === undefined || evidence.some(({ isAssumed }) => !isAssumed)) return [];
  if (entries.every((entry) => entry.evidence === undefined)) return [];
  const hasLists = leavesOf(set).some((leaf) => (leaf.evidence ?? []).length > 0);
  const place = headingPlace(table, first.column);
  const title = first.heading;
  return [finding(hasLists ? "note" : "warning", "evidence-assumed", place, { title })];
}

// Columns that nothing reads: with points in them, a person must look.
function columnFindings(
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

// Codes such as 1.1 stand in every set: where most titles are others, the table is of another one.
function otherSet(
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

// A table that prints another maximum is of another set, or of another year.
function maximaFindings(
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

function missingRows(
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
