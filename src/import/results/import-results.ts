import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { setOutline } from "../../criteria-set/outlines.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import type { PlanRow } from "../../score-sheet/plan-row.js";
import type { ScoreSheet, UsualLayer } from "../../score-sheet/score-sheet.js";
import type { MergeUnits } from "../filled-table/filled-options.js";
import { type Finding, finding, hasErrors } from "../finding.js";
import { foldText, type Grid, placeOf } from "../grid.js";
import type { LeafReading } from "../import-criteria-table.js";
import { importScoreSheet } from "../import-score-sheet.js";
import { gridsOutline } from "../outlines.js";
import type { HeadingInstrument, TableHeading } from "../table-heading.js";
import { type KnownTable, ownSet } from "./own-set.js";
import { type ResultTable, resultTables } from "./result-tables.js";

/** What the tables do not say of themselves, or say wrongly. */
export interface ResultsOptions {
  /** Criteria sets that are known: a table of the same index is read against one of them. */
  readonly sets?: readonly CriteriaSet[];
  /** Index of the table, where the file has one only. */
  readonly index?: string;
  /** Year that is scored. */
  readonly year?: number;
  /** Name of the unit, with "Xã" or "Phường". */
  readonly unit?: string;
  /** Whose points a column is that says only "Điểm"; "self" when absent. */
  readonly layer?: UsualLayer;
  /** Makes `unit` of several units of a table. */
  readonly merge?: MergeUnits;
  /** Name of the only sheet to read. */
  readonly sheet?: string;
  /** Decision that issued the criteria. */
  readonly instrument?: HeadingInstrument;
}

/** The result of one index as a table has it. */
export interface ImportedResult {
  /** The given set, or a draft read from the table itself. */
  readonly set: CriteriaSet;
  readonly sheet: ScoreSheet;
  /** What the table says of a remediation plan, by criterion. */
  readonly plan: readonly PlanRow[];
  /** How each leaf of a draft was read; none where the set was given. */
  readonly leaves: readonly LeafReading[];
  /** What the lines above the table say. */
  readonly heading: TableHeading;
}

/** The results of a workbook. */
export interface ImportedResults {
  /** An entry for each table that could be read whole, in the order of the sheets. */
  readonly results: readonly ImportedResult[];
  /** What a person must know or say, each by its cell; an error left a table out. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the results of an office from its own tables in one pass: criteria, maximum scores, rules
 * and points together, a sheet for each index. Index, year, unit and decision come from the lines
 * above a table; what they do not say is asked for, all at once.
 *
 * @param grids sheets of a workbook, see `readTables` in `chiso/spreadsheet`
 * @returns what was read; with an error among the findings a table is not among the results
 * @example
 * const rows = [
 *   ["CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025"],
 *   ["Đơn vị: Xã Ví Dụ"],
 *   ["STT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm"],
 *   ["1", "Kế hoạch", "2", "1,5"],
 * ];
 * const { results } = importResults([{ name: "Bảng 1", rows, merges: [], formulas: [] }]);
 * results[0]?.sheet.entries[0]?.self?.points // "1.5"
 */
export function importResults(
  grids: readonly Grid[],
  options: ResultsOptions = {},
): ImportedResults {
  refuse(checkArguments({ grids: [grids, gridsOutline] }, [options, resultsOptionsOutline]));
  const chosen =
    options.sheet === undefined ? grids : grids.filter(({ name }) => name === options.sheet);
  const tables = resultTables(chosen);
  if (tables.length === 0) {
    const names = grids.map(({ name }) => name).join(", ");
    const missing = chosen.length === 0 && options.sheet !== undefined;
    return {
      results: [],
      findings: [
        missing
          ? finding("error", "no-such-sheet", { path: "" }, { name: options.sheet ?? "", names })
          : finding("error", "no-table", { path: "" }, {}),
      ],
    };
  }
  const results: ImportedResult[] = [];
  const findings: Finding[] = [];
  for (const table of tables) {
    const read = readResult(table, tables.length === 1, options);
    findings.push(...read.findings);
    if (read.result !== undefined) results.push(read.result);
  }
  return { results, findings: askedOnce(findings) };
}

// Unit and year are one question for the whole workbook.
function askedOnce(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ code }, at) =>
      (code !== "year-not-said" && code !== "unit-not-said") ||
      findings.findIndex((one) => one.code === code) === at,
  );
}

const resultsOptionsOutline = {
  keys: {
    sets: { listOf: setOutline, optional: true },
    index: "text?",
    year: "number?",
    unit: "text?",
    layer: "text?",
    sheet: "text?",
    instrument: "object?",
  },
  optional: true,
} as const;

interface ReadResult {
  readonly result?: ImportedResult;
  readonly findings: readonly Finding[];
}

function readResult(
  { grid, heading }: ResultTable,
  isOnly: boolean,
  options: ResultsOptions,
): ReadResult {
  const index = (isOnly ? options.index : undefined) ?? heading.index;
  const year = options.year ?? heading.year;
  const unit = options.unit ?? heading.unit;
  const place = placeOf(grid, 0, 0);
  if (index === undefined || year === undefined || unit === undefined) {
    return {
      findings: [
        ...(index === undefined ? [finding("error", "index-not-said", place, {})] : []),
        ...(year === undefined ? [finding("error", "year-not-said", place, {})] : []),
        ...(unit === undefined ? [finding("error", "unit-not-said", place, {})] : []),
      ],
    };
  }
  const { instrument } = options;
  const known = { index, year, unit, heading, ...(instrument === undefined ? {} : { instrument }) };
  return readKnown(grid, known, options);
}

function readKnown(grid: Grid, known: KnownTable, options: ResultsOptions): ReadResult {
  const { heading, year, unit } = known;
  const given = options.sets?.find((set) => set.index === known.index);
  const own = given === undefined ? ownSet(grid, known) : undefined;
  const set = given ?? own?.draft ?? null;
  const ofSet = own?.findings ?? [];
  if (set === null || hasErrors(ofSet)) return { findings: ofSet };
  const { layer, merge } = options;
  const { sheet, plan, findings } = importScoreSheet([grid], set, {
    unit: { id: foldText(unit).replaceAll(" ", "-"), name: unit },
    year,
    ...(layer === undefined ? {} : { layer }),
    ...(merge === undefined ? {} : { merge }),
  });
  const all = [...ofSet.filter((one) => !isOfPoints(one)), ...findings];
  if (sheet === null) return { findings: all };
  return { result: { set, sheet, plan, leaves: own?.leaves ?? [], heading }, findings: all };
}

// The columns of points and of a plan that the criteria leave are read with the points.
function isOfPoints({ code }: Finding): boolean {
  return code === "column-not-read" || code === "table-used";
}
