import { type CriteriaSet, isBranch, type LeafNode } from "../../criteria-set/criteria-set.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { type Finding, finding } from "../finding.js";
import { cellAt, cellName, foldText, lineOf, linesOf, placeOf } from "../grid.js";
import { shortened } from "../table-rows.js";
import { unreadCell } from "../unread-cells.js";
import type { AssignedRounds, RoundColumn } from "./assign-rounds.js";
import type { ClassifiedRow } from "./classify-rows.js";
import { cellKey, type DetailPoints, detailPoints } from "./detail-points.js";
import type { FilledEntry, FilledRound } from "./filled-entry.js";
import { nameOfRow } from "./filled-row.js";
import { isNumber } from "./is-number.js";
import { mergedScores } from "./merged-scores.js";
import { readPointsCell } from "./points-cell.js";
import type { PrintedSum } from "./printed-sum.js";
import { readSumCell } from "./read-sum-cell.js";
import { type RemarkColumn, remarkColumns } from "./remark-columns.js";
import type { FilledTable } from "./table.js";
import type { TableColumns } from "./table-columns.js";

/** Bonus or penalty of a round, with the cell that gives it. */
export interface FilledAdjustment {
  readonly round: string;
  readonly side: "bonus" | "penalty";
  readonly reason: string;
  readonly points: ExactDecimal;
  readonly path: string;
  /** It stands beside the heading of its section, so that items below it are its parts. */
  readonly isHeading: boolean;
  /** Row in the table, counted from 0. */
  readonly row: number;
}

/** What a filled table says of a unit. */
export interface UnitReading {
  /** Name of the unit as the table prints it; "" where it prints none. */
  readonly unit: string;
  readonly entries: readonly FilledEntry[];
  readonly adjustments: readonly FilledAdjustment[];
  readonly sums: readonly PrintedSum[];
  readonly findings: readonly Finding[];
  /** Cells that look like points, and those of them that were used. */
  readonly points: { readonly all: number; readonly used: number };
}

/** What is read for a unit, and with what. */
export interface UnitTable {
  readonly table: FilledTable;
  readonly columns: TableColumns;
  readonly rows: readonly ClassifiedRow[];
  readonly set: CriteriaSet;
  readonly rounds: AssignedRounds;
  readonly unit: string;
}

/** Reads the points of one unit, with its remarks, evidence, sums, bonus and penalty. */
export function readUnit(given: UnitTable): UnitReading {
  const { rows, unit } = given;
  const remarks = remarkColumns(
    given.columns.remarks.filter((one) => one.unit === undefined || one.unit === unit),
    given.rounds.columns,
  );
  const merged = mergedScores(
    given.table.grid,
    given.rounds.columns.map(({ column }) => column),
  );
  const details = detailPoints(rows, given.table.grid, given.rounds.columns);
  const shared = { remarks, merged, details };
  const parts = rows.map((row) => readRowOfUnit(row, given, shared));
  const flat = <T>(of: (part: RowReading) => readonly T[]): readonly T[] => parts.flatMap(of);
  const entries = flat(({ entry }) => (entry === undefined ? [] : [entry]));
  const all = parts.reduce((sum, { points }) => sum + points, 0);
  return {
    unit,
    entries,
    adjustments: flat(({ adjustments = [] }) => adjustments),
    sums: flat(({ sums = [] }) => sums),
    findings: flat(({ findings }) => findings),
    points: { all, used: parts.reduce((sum, { used }) => sum + used, 0) },
  };
}

interface RowReading {
  readonly entry?: FilledEntry;
  readonly adjustments?: readonly FilledAdjustment[];
  readonly sums?: readonly PrintedSum[];
  readonly findings: readonly Finding[];
  readonly points: number;
  readonly used: number;
}

/** What the rows of a unit are read with. */
interface SharedReading {
  readonly remarks: readonly RemarkColumn[];
  /** Cells that a filled cell is merged over, with its name. */
  readonly merged: ReadonlyMap<string, string>;
  readonly details: DetailPoints;
}

function readRowOfUnit(row: ClassifiedRow, given: UnitTable, shared: SharedReading): RowReading {
  const { remarks, details } = shared;
  if (row.row.isLevel) return { findings: [], points: 0, used: 0 };
  switch (row.kind) {
    case "criterion":
      return isBranch(row.found.node)
        ? readSums(row, row.found.node.code, given, remarks)
        : readLeaf(row, row.found.node, given, shared);
    case "total":
    case "share":
      return readSums(row, undefined, given, remarks);
    case "bonus":
    case "penalty":
      return readAdjustment(row, row.kind, given);
    case "rule":
      return readRule(row, given, details);
    case "other":
      return readOther(row, given, shared);
  }
}

function readLeaf(
  { row }: ClassifiedRow,
  leaf: LeafNode,
  { table, columns, set, rounds, unit }: UnitTable,
  { remarks, merged, details }: SharedReading,
): RowReading {
  const { grid } = table;
  const findings: Finding[] = [];
  const given = new Map<string, FilledRound>();
  const beside = remarks
    .map(({ column }) => lineOf(cellAt(grid, row.row, column)))
    .join(" ")
    .trim();
  const formulas = new Set(grid.formulas);
  let points = 0;
  for (const { key, column } of rounds.columns) {
    const name = cellName(row.row, column);
    const place = placeOf(grid, row.row, column, leaf.code);
    const cell = cellAt(grid, row.row, column);
    if (lineOf(cell) !== "") points += 1;
    if (formulas.has(name)) findings.push(finding("note", "formula-value", place, {}));
    const read = readPointsCell(cell, leaf, set, place, beside);
    const over = merged.get(name);
    if (read === undefined && over !== undefined) {
      findings.push(finding("warning", "score-merged", place, { code: leaf.code, cell: over }));
    }
    const below = details.given.get(cellKey(row.row, column));
    if (below !== undefined) {
      const path = placeOf(grid, below.row, column).path;
      given.set(key, { given: { keys: ["points"], value: below.points }, path });
      continue;
    }
    if (read?.problem !== undefined) findings.push(read.problem);
    if (read?.given === undefined) continue;
    if (read.note !== undefined) findings.push(read.note);
    given.set(key, { given: read.given, path: place.path });
  }
  const kept = withRemarks(given, row.row, leaf.code, { table, remarks, rounds });
  const evidence = readEvidence(row.row, leaf, { table, columns, unit });
  findings.push(...kept.findings);
  const path = placeOf(grid, row.row, columns.codes[0] ?? columns.titles.at(-1) ?? 0).path;
  const isEmpty = given.size === 0 && evidence === undefined;
  return {
    ...(isEmpty
      ? {}
      : {
          entry: {
            node: leaf,
            path,
            rounds: kept.rounds,
            ...(evidence === undefined ? {} : { evidence }),
          },
        }),
    findings,
    points,
    used: given.size,
  };
}

function withRemarks(
  given: ReadonlyMap<string, FilledRound>,
  row: number,
  code: string,
  {
    table,
    remarks,
    rounds,
  }: Pick<UnitTable, "table" | "rounds"> & { readonly remarks: readonly RemarkColumn[] },
): { readonly rounds: ReadonlyMap<string, FilledRound>; readonly findings: readonly Finding[] } {
  const kept = new Map(given);
  const findings: Finding[] = [];
  const strongest = rounds.columns.at(-1)?.key;
  for (const { column, round } of remarks) {
    const text = lineOf(cellAt(table.grid, row, column));
    if (text === "") continue;
    // The strongest round of the table where it is filled in, else the only one that is.
    const only = given.size === 1 ? [...given.keys()][0] : undefined;
    const key = round ?? (strongest !== undefined && given.has(strongest) ? strongest : only);
    const said = key === undefined ? undefined : kept.get(key);
    if (key !== undefined && said !== undefined && said.remark === undefined) {
      kept.set(key, { ...said, remark: text });
      continue;
    }
    const place = placeOf(table.grid, row, column, code);
    findings.push(finding("warning", "remark-not-kept", place, { text: shortened(text) }));
  }
  return { rounds: kept, findings };
}

function readEvidence(
  row: number,
  leaf: LeafNode,
  { table, columns, unit }: Pick<UnitTable, "table" | "columns" | "unit">,
): FilledEntry["evidence"] {
  const own = columns.evidence.filter((one) => one.unit === undefined || one.unit === unit);
  const chosen = own.find(({ isAssumed }) => !isAssumed) ?? own[0];
  if (chosen === undefined) return undefined;
  const text = linesOf(cellAt(table.grid, row, chosen.column));
  const isOwnList = foldText(text) === foldText((leaf.evidence ?? []).join("\n"));
  if (text === "" || (chosen.isAssumed && isOwnList)) return undefined;
  const items = text.split("\n").filter((line) => line !== "");
  return { items, path: placeOf(table.grid, row, chosen.column, leaf.code).path };
}

function readSums(
  { row }: ClassifiedRow,
  code: string | undefined,
  given: UnitTable,
  remarks: readonly RemarkColumn[],
): RowReading {
  const { grid } = given.table;
  const findings: Finding[] = [...unreadTexts(row.row, given, remarks)];
  const sums: PrintedSum[] = [];
  const formulas = new Set(grid.formulas);
  let points = 0;
  for (const { key, column } of given.rounds.columns) {
    const place = placeOf(grid, row.row, column, code);
    const cell = cellAt(grid, row.row, column);
    if (lineOf(cell) === "") continue;
    points += 1;
    const read = readSumCell(cell, row, place);
    if (read.problem !== undefined) findings.push(read.problem);
    else {
      sums.push({
        ...read.sum,
        round: key,
        path: place.path,
        row: row.row,
        name: code ?? shortened(nameOfRow(row)),
        ...(code === undefined ? {} : { code }),
        isFormula: formulas.has(cellName(row.row, column)),
      });
    }
  }
  return { sums, findings, points, used: sums.length };
}

function readAdjustment(
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

// Points beside a level of a rule are of nobody knows what.
function readRule(
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

// A row of no criterion: points in it are refused, at its cell; below the table names and dates of
// a signature stand where points do.
function readOther(
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

// Remarks and evidence of a row that has no entry to keep them.
function unreadTexts(
  row: number,
  { table, columns, unit }: UnitTable,
  remarks: readonly RemarkColumn[],
): readonly Finding[] {
  const evidence = columns.evidence.filter(
    (one) => !one.isAssumed && (one.unit === undefined || one.unit === unit),
  );
  return [...remarks, ...evidence].flatMap(({ column }) => unreadCell(table.grid, row, column));
}
