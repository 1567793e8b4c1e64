import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import type { UsualLayer } from "../../criteria-set/round.js";
import { leavesOf } from "../../criteria-set/tree.js";
import { toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import { type Finding, finding } from "../finding.js";
import { cellAt, foldText, placeOf } from "../grid.js";
import { adjustmentColumns } from "./adjustment-columns.js";
import { assignRounds } from "./assign-rounds.js";
import { type ClassifiedRow, classifyRows } from "./classify-rows.js";
import { columnsOfYear } from "./columns-of-year.js";
import type { CriteriaIndex } from "./criteria-index.js";
import type { FilledSource, SourceReading } from "./filled-source.js";
import { isNumber } from "./is-number.js";
import { planRows } from "./plan-rows.js";
import { readMaximum } from "./read-maximum.js";
import { readRows } from "./read-rows.js";
import { readUnit } from "./read-unit.js";
import type { FilledTable } from "./table.js";
import {
  headingPlace,
  isFilled,
  type PointsColumn,
  type TableColumns,
  tableColumns,
} from "./table-columns.js";
import { columnFindings, maximaFindings, missingRows, otherSet } from "./table-findings.js";
import { isSameUnit } from "./unit-names.js";
import type { UnitReading } from "./unit-reading.js";

/** What is asked of a table with a row for each criterion. */
export interface UnitsInColumnsOptions {
  /** Names of units that may stand without "xã" or "phường". */
  readonly units: readonly string[];
  readonly layer: UsualLayer | undefined;
  /** Year that is scored, where it is known. */
  readonly year: number | undefined;
}

/** Lays open a table with a row for each criterion, of one unit or with columns for each. */
export function unitsInColumns(
  table: FilledTable,
  set: CriteriaSet,
  index: CriteriaIndex,
  options: UnitsInColumnsOptions,
): FilledSource {
  const { grid } = table;
  const all = tableColumns(table, options.units);
  const ofYear = columnsOfYear(all.points, table, options.year);
  const found = { ...all, points: ofYear.points };
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
      ...ofYear.findings,
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
