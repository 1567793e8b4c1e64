import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { isBranch } from "../../criteria-set/criteria-set.js";
import { toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import type { Place } from "../../problems/problem.js";
import { type Finding, finding } from "../finding.js";
import { cellAt, cellName, type Grid, lineOf, placeOf } from "../grid.js";
import { roleOfHeading } from "../role-of-heading.js";
import { isTotalText } from "../total-text.js";
import { layerNames } from "../words.js";
import type { CriteriaIndex } from "./criteria-index.js";
import type { FilledEntry } from "./filled-entry.js";
import type { FilledTableOptions } from "./filled-options.js";
import type { FilledSource, SourceReading } from "./filled-source.js";
import { readPointsCell } from "./points-cell.js";
import type { PrintedSum } from "./printed-sum.js";
import { readMaximum } from "./read-maximum.js";
import { readSumCell } from "./read-sum-cell.js";
import { isSameUnit } from "./unit-names.js";
import { findUnitRows, type UnitRows } from "./unit-row-headings.js";

/**
 * Lays open a table with a row for each unit, where one of the first rows names two criteria at
 * least, by code or title, and a column of units.
 */
export function unitsInRows(
  grid: Grid,
  set: CriteriaSet,
  index: CriteriaIndex,
  { layer, year }: Pick<FilledTableOptions, "layer"> & { readonly year?: number },
): FilledSource | undefined {
  const table = findUnitRows(grid, index);
  if (table === undefined) return undefined;
  const { headingRow, firstRow, unitColumn, criteria, totals } = table;
  const named = grid.rows.flatMap((_, row) => {
    const name = row >= firstRow ? lineOf(cellAt(grid, row, unitColumn)) : "";
    return name === "" || !mayBeUnit(name) ? [] : [{ row, name }];
  });
  const filled = named.filter(
    ({ row }) =>
      isOfYear(table, row, year) &&
      criteria.some(({ column }) => lineOf(cellAt(grid, row, column)) !== ""),
  );
  const units = filled.map(({ name }) => name);
  const place = placeOf(grid, headingRow, criteria[0]?.column ?? 0);
  const key = set.rounds?.[0].key ?? layer ?? "self";
  const assumed =
    layer === undefined && set.rounds === undefined
      ? [finding("warning", "layer-assumed", place, { layer: layerNames.self.vi })]
      : [];
  return {
    path: placeOf(grid, filled[0]?.row ?? headingRow, unitColumn).path,
    units: units.filter((name, at) => units.findIndex((one) => isSameUnit(one, name)) === at),
    findings: [...assumed, ...otherMaxima(table), ...unknownColumns(table, units.length > 0)],
    read: (unit) => readRowsOf(unit, filled, table, set, key),
    rows: { all: named.length, used: filled.length },
    orderOf: new Map([
      ...criteria.map(({ column, found }) => [found.node.code, column] as const),
      ...totals.map(({ column, name }) => [name, column] as const),
    ]),
  };
}

// A column of years tells the rows of one unit apart.
function isOfYear({ grid, yearColumn }: UnitRows, row: number, year: number | undefined): boolean {
  const printed = yearColumn === undefined ? "" : lineOf(cellAt(grid, row, yearColumn));
  return year === undefined || !/^(?:19|20)\d{2}$/.test(printed) || Number(printed) === year;
}

// Maxima that the headings print, or a row of their own below them.
function otherMaxima({ grid, firstRow, unitColumn, criteria }: UnitRows): readonly Finding[] {
  const rows = grid.rows.flatMap((_, row) =>
    row >= firstRow && roleOfHeading(lineOf(cellAt(grid, row, unitColumn))) === "max" ? [row] : [],
  );
  return criteria.flatMap(({ column, found: { node }, max }) => {
    const own = toDecimalText(exact(node.max));
    const printed = [
      { row: firstRow - 1, max: max ?? null },
      ...rows.map((row) => ({ row, max: readMaximum(cellAt(grid, row, column)) })),
    ];
    return printed.flatMap((one) => {
      if (one.max === null || one.max === own) return [];
      const place = placeOf(grid, one.row, column, node.code);
      const parameters = { code: node.code, printed: one.max, max: own };
      return [finding("error", "maximum-differs", place, parameters)];
    });
  });
}

// Below the headings may stand the maxima, and below the units their sums.
function mayBeUnit(name: string): boolean {
  return !isTotalText(name) && roleOfHeading(name) !== "max";
}

function unknownColumns(
  { grid, headingRow, unknown }: UnitRows,
  isOpen: boolean,
): readonly Finding[] {
  if (!isOpen) return [];
  return unknown.map(({ column, heading }) =>
    finding("warning", "column-not-read", placeOf(grid, headingRow, column), { title: heading }),
  );
}

function readRowsOf(
  unit: string,
  filled: readonly { readonly row: number; readonly name: string }[],
  { grid, unitColumn, criteria, totals }: UnitRows,
  set: CriteriaSet,
  round: string,
): SourceReading {
  const [own, ...others] = filled.filter(({ name }) => isSameUnit(name, unit));
  const findings: Finding[] = others.map(({ row, name }) =>
    finding("error", "unit-twice", placeOf(grid, row, unitColumn), { unit: name }),
  );
  const entries: FilledEntry[] = [];
  const sums: PrintedSum[] = [];
  const formulas = new Set(grid.formulas);
  const row = own?.row ?? -1;
  const addSum = (column: number, place: Place, of: Pick<PrintedSum, "name" | "code">): void => {
    const read = readSumCell(cellAt(grid, row, column), { max: null }, place);
    if (read.problem !== undefined) {
      findings.push(read.problem);
      return;
    }
    const isFormula = formulas.has(cellName(row, column));
    sums.push({ ...read.sum, round, path: place.path, row: column, ...of, isFormula });
  };
  let points = 0;
  for (const { column, found } of criteria) {
    const { node } = found;
    const place = placeOf(grid, row, column, node.code);
    const cell = cellAt(grid, row, column);
    if (lineOf(cell) === "") continue;
    points += 1;
    if (isBranch(node)) {
      addSum(column, place, { name: node.code, code: node.code });
      continue;
    }
    const read = readPointsCell(cell, node, set, place);
    if (read?.problem !== undefined) findings.push(read.problem);
    if (read?.given === undefined) continue;
    if (read.note !== undefined) findings.push(read.note);
    const rounds = new Map([[round, { given: read.given, path: place.path }]]);
    entries.push({ node, path: place.path, rounds });
  }
  for (const { column, name } of totals) {
    const place = placeOf(grid, row, column);
    const cell = cellAt(grid, row, column);
    if (lineOf(cell) === "") continue;
    points += 1;
    addSum(column, place, { name });
  }
  return {
    unit: own?.name ?? unit,
    entries,
    adjustments: [],
    sums,
    findings,
    points: { all: points, used: entries.length + sums.length },
    roundKeys: set.rounds?.map(({ key }) => key) ?? [round],
    plan: [],
  };
}
