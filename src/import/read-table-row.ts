import { type DecimalText, toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import type { Place } from "../problems/problem.js";
import type { RowCells } from "./across-title.js";
import { type Finding, finding } from "./finding.js";
import type { FoundTable } from "./found-table.js";
import { cleanText, type GridCell, isCoveredFromAbove, lineOf, linesOf, placeOf } from "./grid.js";
import { splitNumberedTitle } from "./numbering.js";
import { maximumInTitle, readMaximumCell, titleContradiction } from "./read-maximum-cell.js";
import { type NumberOfCell, readNumberCell, type ValueOfCell } from "./read-number-cell.js";
import { readOption } from "./rule-forms/read-option.js";
import type { SharedRole, TableRow } from "./table-row.js";
import { splitTitleRule } from "./title-rule.js";

/**
 * Reads one row of a table; no item where nothing stands in it.
 *
 * @param columnsRead cells that may be merged over several rows, by row
 * @param cell a cell as the table has it, by row and column
 */
export function readTableRow(
  table: FoundTable,
  row: number,
  valueColumns: readonly (number | undefined)[],
  columnsRead: Readonly<Record<SharedRole, (row: number) => GridCell>>,
  cell: RowCells,
): { readonly item?: TableRow; readonly problems: readonly Finding[] } {
  const { grid, columns } = table;
  const at = (column: number | undefined) => cell(row, column);
  const problems: Finding[] = [];
  const codeCell = at(columns.code);
  const isNumber = typeof codeCell === "object" && codeCell !== null && "number" in codeCell;
  let printed = isNumber ? codeCell.number : lineOf(codeCell);
  let word: string | undefined;
  const titleLines = splitTitleRule(cleanText(linesOf(at(columns.title))));
  let { title } = titleLines;
  const inCell =
    columns.max === undefined
      ? null
      : maxOf(at(columns.max), placeOf(grid, row, columns.max), problems);
  const weight =
    columns.weight === undefined
      ? null
      : weightOf(at(columns.weight), placeOf(grid, row, columns.weight), problems);
  // A heading merged over the number and the title stands in the first of the two columns.
  if (title === "" && splitNumberedTitle(printed) !== undefined) [printed, title] = ["", printed];
  else if (title === "" && printed.includes(" ")) [printed, title] = ["", printed];
  if (printed === "") {
    const parted = splitNumberedTitle(title);
    if (parted !== undefined) ({ printed, title, word } = parted);
    else if (/^[-+•*–]\s*\S/.test(title)) {
      printed = title.slice(0, 1);
      title = title.slice(1).trim();
    }
  }
  const inTitle = maximumInTitle(title);
  if (columns.max !== undefined) {
    problems.push(...titleContradiction(inCell, inTitle, placeOf(grid, row, columns.max)));
  }
  const max =
    inCell ??
    inTitle ??
    (columns.max === undefined ? maximumInRule(linesOf(at(columns.rule))) : null);
  const continues =
    title === "" && columns.title !== undefined && isCoveredFromAbove(grid, row, columns.title);
  // A cell that is merged over several criteria holds for each of them.
  const shared = (role: SharedRole) =>
    continues || title === "" ? at(columns[role]) : columnsRead[role](row);
  const item: TableRow = {
    row,
    printed,
    storedAsNumber: isNumber,
    storedAsDate: typeof codeCell === "object" && codeCell !== null && "date" in codeCell,
    ...(word === undefined ? {} : { word }),
    title,
    titleRule: titleLines.rule,
    max,
    weight,
    ...(table.levels.length === 0 ? {} : { level: table.levels.length }),
    rule: linesOf(shared("rule")),
    evidence: linesOf(shared("evidence")),
    responsible: lineOf(shared("responsible")),
    continues,
  };
  const hasValue = valueColumns.some((column) => lineOf(at(column)) !== "");
  const empty =
    !hasValue &&
    table.levels.every((level) => lineOf(at(level)) === "") &&
    printed === "" &&
    title === "" &&
    max === null &&
    item.rule === "" &&
    item.evidence === "" &&
    item.responsible === "";
  return empty ? { problems } : { item, problems };
}

function maxOf(cell: GridCell, place: Place, problems: Finding[]): DecimalText | null {
  const read = valueOrProblem(readMaximumCell(cell, place), problems);
  if (read?.percent !== true) return read?.value ?? null;
  problems.push(finding("error", "percent-not-expected", place, { text: `${read.value} %` }));
  return null;
}

// What a cell says, unless it has a problem, which is told.
function valueOrProblem(read: NumberOfCell, problems: Finding[]): ValueOfCell | undefined {
  if (read.problem === undefined) return read;
  problems.push(read.problem);
  return undefined;
}

// "Đạt: 1 điểm; không đạt: 0 điểm" reaches 1: what a table without a column of maxima says.
function maximumInRule(rule: string): DecimalText | null {
  const points = rule.split(/[;\n]/).flatMap((piece) => {
    const worth = readOption(piece.trim().replace(/[.,]+$/, ""))?.worth.worth;
    return worth === undefined || worth.points === undefined ? [] : [exact(worth.points)];
  });
  const [first, ...others] = points;
  if (first === undefined) return null;
  return toDecimalText(others.reduce((most, one) => (one.greaterThan(most) ? one : most), first));
}

function weightOf(cell: GridCell, place: Place, problems: Finding[]): DecimalText | null {
  const read = valueOrProblem(readNumberCell(cell, place), problems);
  const value = read?.value ?? null;
  return value === null || read?.percent !== true
    ? value
    : toDecimalText(exact(value).times("0.01"));
}
