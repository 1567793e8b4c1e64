import { type DecimalText, toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import type { Place } from "../problems/problem.js";
import { cellsOfTable, type RowCells } from "./across-title.js";
import { withoutContinued } from "./criteria-table/join-pages.js";
import { numbersColumns, numbersColumnsInBrackets, repeatsHeadings } from "./find-table.js";
import { type Finding, finding } from "./finding.js";
import type { FoundTable } from "./found-table.js";
import {
  cellAt,
  cleanText,
  foldText,
  type GridCell,
  isCoveredFromAbove,
  lineOf,
  linesOf,
  mergedColumn,
  placeOf,
} from "./grid.js";
import { splitNumberedTitle } from "./numbering.js";
import { speaksOfPoints } from "./patterns/rows.js";
import { totalsAmong } from "./proved-total.js";
import { maximumInTitle, readMaximumCell, titleContradiction } from "./read-maximum-cell.js";
import { type NumberOfCell, readNumberCell, type ValueOfCell } from "./read-number-cell.js";
import { readOption } from "./rule-forms/read-option.js";
import { endOfTable } from "./table-end.js";
import type { SharedRole, TableRow, TableRows } from "./table-row.js";

/**
 * Reads the rows below the headings and sorts out what is no criterion.
 *
 * @param withLevels levels that stand in columns become rows of their own
 * @param valueColumns columns that hold something in rows of the table, and nothing below it
 */
export function readTableRows(
  table: FoundTable,
  valueColumns: readonly (number | undefined)[],
  withLevels = false,
): TableRows {
  const findings: Finding[] = [];
  const problemsIn: { readonly row: number; readonly problem: Finding }[] = [];
  const read: TableRow[] = [];
  const openLevels: string[] = [];
  let belowHeadings = table.firstRow;
  const { grid, columns } = table;
  const { cell, isCovered } = cellsOfTable(table);
  const ofRole = (role: SharedRole): ((row: number) => GridCell) => {
    const merged = mergedColumn(grid, columns[role]);
    return (row) => (isCovered(row, columns[role]) ? null : merged(row));
  };
  const columnsRead = {
    rule: ofRole("rule"),
    evidence: ofRole("evidence"),
    responsible: ofRole("responsible"),
  };
  for (let row = table.firstRow; row < table.grid.rows.length; row += 1) {
    if (repeatsHeadings(table, row)) {
      if (beginsAnew(table, row, read)) {
        const first = placeOf(grid, table.headingRow, 0).path;
        findings.push(finding("error", "second-table", placeOf(grid, row, 0), { first }));
        break;
      }
      belowHeadings = row + 1;
      continue;
    }
    if (row === belowHeadings && numbersColumns(table, row)) continue;
    if (numbersColumnsInBrackets(table, row)) continue;
    if (pageNumber.test(foldText(textOfRow(table, row)))) continue;
    const { item, problems } = readRow(table, row, valueColumns, columnsRead, cell);
    problemsIn.push(...problems.map((problem) => ({ row, problem })));
    if (item === undefined) continue;
    const above = withLevels ? levelRows(table, item, openLevels) : [];
    read.push(...above);
    if (above.length === 0 || item.title !== "") read.push(item);
  }
  const end = endOfTable(table, read, valueColumns);
  const inside = read.slice(0, end);
  // Where levels stand in columns, a row may have been read as several.
  const notes = read.slice(end).filter(({ row }, at, all) => row !== all[at - 1]?.row);
  const firstNote = notes[0]?.row ?? grid.rows.length;
  findings.push(...problemsIn.flatMap(({ row, problem }) => (row < firstNote ? [problem] : [])));
  for (const note of notes) {
    const text = shortened(textOfRow(table, note.row));
    const place = placeOf(table.grid, note.row, firstFilled(table, note.row));
    findings.push(finding("note", "note-under-table", place, { text }));
  }
  const totals = totalsAmong(inside);
  for (const { row, ...total } of totals) {
    const text = [total.rule, total.evidence, total.responsible].filter(Boolean).join(" ");
    if (text === "") continue;
    const place = placeOf(table.grid, row, table.columns.rule ?? 0);
    findings.push(finding("warning", "row-not-read", place, { text: shortened(text) }));
  }
  return {
    items: inside.filter((row) => !totals.has(row)),
    totals: [...totals],
    notes: notes.map(({ row }) => textOfRow(table, row)),
    findings,
  };
}

// "Trang 1/2" belongs to the paper, not to the rule above it.
const pageNumber = /^trang \d{1,3}(?: \d{1,3})?$/;

// Below headings that are printed again the first number begins again, with another title.
function beginsAnew(table: FoundTable, heading: number, read: readonly TableRow[]): boolean {
  const [first] = read;
  const { grid, columns } = table;
  if (first === undefined || first.printed === "") return false;
  for (let row = heading + 1; row < grid.rows.length; row += 1) {
    const printed = lineOf(cellAt(grid, row, columns.code));
    const title = lineOf(cellAt(grid, row, columns.title));
    if (printed === "" && title === "") continue;
    if (numbersColumns(table, row)) continue;
    return printed === first.printed && withoutContinued(title) !== withoutContinued(first.title);
  }
  return false;
}

// "Lĩnh vực | Tiêu chí | Tiêu chí thành phần": what the columns left of the title say anew.
function levelRows(table: FoundTable, item: TableRow, open: string[]): readonly TableRow[] {
  const filled = table.levels.flatMap((column, level) => {
    const text = cleanText(linesOf(cellAt(table.grid, item.row, column))).replaceAll("\n", " ");
    // Some tables print the levels again in each row.
    if (text === "" || text === open[level]) return [];
    open.length = level;
    open[level] = text;
    return [{ level, text }];
  });
  const isLeaf = item.title !== "";
  return filled.map(({ level, text }, at): TableRow => {
    const { word, printed, title } = splitNumberedTitle(text) ?? {
      word: undefined,
      printed: "",
      title: text,
    };
    const own = !isLeaf && at === filled.length - 1;
    return {
      row: item.row,
      printed,
      storedAsNumber: false,
      storedAsDate: false,
      ...(word === undefined ? {} : { word }),
      title,
      titleRule: "",
      max: own ? item.max : (maximumInTitle(title) ?? null),
      weight: own ? item.weight : null,
      level,
      rule: own ? item.rule : "",
      evidence: own ? item.evidence : "",
      responsible: own ? item.responsible : "",
      continues: false,
    };
  });
}

// A line below the table may go on in any column: "Xuất sắc | từ 90 điểm trở lên".
function textOfRow({ grid }: FoundTable, row: number): string {
  const texts = (grid.rows[row] ?? []).map(linesOf).filter((text) => text !== "");
  const isNumbered = texts.length > 1 && /^\d{1,2}\.?$/.test(texts[0] ?? "");
  return (isNumbered ? texts.slice(1) : texts).join(" ");
}

function firstFilled({ grid }: FoundTable, row: number): number {
  const column = grid.rows[row]?.findIndex((cell) => lineOf(cell) !== "") ?? 0;
  return Math.max(column, 0);
}

function readRow(
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

// "Sáng kiến", then lines such as "- Có 1 sáng kiến: 5 điểm"; else the lines of a title are one.
function splitTitleRule(cell: string): { readonly title: string; readonly rule: string } {
  const lines = cell.split("\n");
  const first = lines.findIndex((line, at) => at > 0 && (marked.test(line) || saysPoints(line)));
  const below = first < 0 ? [] : lines.slice(first);
  return below.some(saysPoints)
    ? { title: lines.slice(0, first).join(" "), rule: below.join("\n") }
    : { title: lines.join(" "), rule: "" };
}

const marked = /^(?:[-+•*–]|[a-zđ]\)|\d+[.)])\s?\S/;

function saysPoints(line: string): boolean {
  return readOption(line.replace(/[.;,]+$/, "")) !== undefined || speaksOfPoints.test(line);
}

/** Text cut to what a message can hold. */
export function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
