import { refuseNameless } from "../../criteria-set/checked-provenance.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import { type Finding, finding } from "../finding.js";
import type { Grid } from "../grid.js";
import { noTable } from "../no-table.js";
import { gridsOutline } from "../outlines.js";
import type { ImportedResult } from "./imported-result.js";
import { readResult } from "./read-result.js";
import { type ResultTable, resultTables } from "./result-tables.js";
import { type ResultsOptions, resultsOptionsOutline } from "./results-options.js";

/** The results of a workbook. */
export interface ImportedResults {
  /** An entry for each index that could be read whole, in the order of the sheets. */
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
 * @throws ChisoError `empty-text`, `not-a-date` for a check without a name or an existing day
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
  refuseNameless(options.checked);
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
          : noTable(chosen),
      ],
    };
  }
  const results: ImportedResult[] = [];
  const findings: Finding[] = [];
  for (const { index, tables: own } of groupsOf(tables, options)) {
    const read = readResult(own, index, options);
    findings.push(...read.findings);
    if (read.result !== undefined) results.push(read.result);
  }
  return { results, findings: askedOnce(findings) };
}

interface TablesOfIndex {
  readonly index: string | undefined;
  readonly tables: readonly [ResultTable, ...ResultTable[]];
}

// A table is an index of its own, but where units are merged those of one index go together.
function groupsOf(
  tables: readonly ResultTable[],
  { index: named, merge }: ResultsOptions,
): readonly TablesOfIndex[] {
  const isOnly = tables.length === 1;
  const groups: { index: string | undefined; tables: [ResultTable, ...ResultTable[]] }[] = [];
  for (const table of tables) {
    const said = table.heading.index;
    const index = isOnly ? (named ?? said) : (said ?? (merge === undefined ? undefined : named));
    const group =
      merge === undefined || index === undefined
        ? undefined
        : groups.find((other) => other.index === index);
    if (group === undefined) groups.push({ index, tables: [table] });
    else group.tables.push(table);
  }
  return groups;
}

// Unit and year are one question for the whole workbook.
function askedOnce(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ code }, at) =>
      (code !== "year-not-said" && code !== "unit-not-said") ||
      findings.findIndex((one) => one.code === code) === at,
  );
}
