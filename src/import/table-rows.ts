import type { DecimalText } from "../numbers/decimal-text.js";
import { type FoundTable, numbersColumns, repeatsHeadings } from "./find-table.js";
import { type Finding, finding } from "./finding.js";
import {
  cellAt,
  cleanText,
  foldText,
  isCoveredFromAbove,
  lineOf,
  linesOf,
  placeOf,
} from "./grid.js";
import { splitNumberedTitle } from "./numbering.js";
import { readNumberCell } from "./read-number-cell.js";

/** A row of a criteria table, before it has a place in the tree. */
export interface TableRow {
  /** Counted from 0. */
  readonly row: number;
  /** Number as printed; "" where there is none. */
  readonly printed: string;
  /** The spreadsheet stored the number of the row as a number, so an end zero may be lost. */
  readonly storedAsNumber: boolean;
  /** The spreadsheet made a date of the number of the row. */
  readonly storedAsDate: boolean;
  readonly title: string;
  readonly max: DecimalText | null;
  readonly rule: string;
  readonly evidence: string;
  readonly responsible: string;
  /** Its title is part of a block merged with the row above. */
  readonly continues: boolean;
}

/** The rows of a table by what they are. */
export interface TableRows {
  readonly items: readonly TableRow[];
  /** Rows that print a sum, with the maximum they give. */
  readonly totals: readonly TableRow[];
  /** Text below the table. */
  readonly notes: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the rows below the headings and sorts out what is no criterion.
 *
 * @param valueColumns columns that hold something in rows of the table, and nothing below it
 */
export function readTableRows(
  table: FoundTable,
  valueColumns: readonly (number | undefined)[],
): TableRows {
  const findings: Finding[] = [];
  const read: TableRow[] = [];
  for (let row = table.firstRow; row < table.grid.rows.length; row += 1) {
    if (numbersColumns(table, row) || repeatsHeadings(table, row)) continue;
    const { item, problems } = readRow(table, row);
    findings.push(...problems);
    if (item !== undefined) read.push(item);
  }
  const hasPoints = read.map(
    ({ row, printed, title }) =>
      printed + title !== "" &&
      valueColumns.some((column) => lineOf(cellAt(table.grid, row, column)) !== ""),
  );
  const last = hasPoints.lastIndexOf(true);
  const inside = read.slice(0, last + 1);
  const notes = read.slice(last + 1);
  for (const note of notes) {
    const text = shortened(
      [note.printed, note.title, note.rule, note.evidence].filter(Boolean).join(" "),
    );
    findings.push(finding("note", "note-under-table", placeOf(table.grid, note.row, 0), { text }));
  }
  return {
    items: inside.filter((row) => !isTotal(row)),
    totals: inside.filter(isTotal),
    notes: notes.map(({ printed, title, rule }) =>
      [printed, title, rule].filter(Boolean).join(" "),
    ),
    findings,
  };
}

function readRow(
  table: FoundTable,
  row: number,
): { readonly item?: TableRow; readonly problems: readonly Finding[] } {
  const { grid, columns } = table;
  const at = (column: number | undefined) => cellAt(grid, row, column);
  const problems: Finding[] = [];
  const codeCell = at(columns.code);
  const isNumber = typeof codeCell === "object" && codeCell !== null && "number" in codeCell;
  let printed = isNumber ? codeCell.number : lineOf(codeCell);
  let title = cleanText(linesOf(at(columns.title))).replaceAll("\n", " ");
  const max = columns.max === undefined ? null : maxOf(table, row, columns.max, problems);
  // A heading merged over the number and the title stands in the first of the two columns.
  if (title === "" && splitNumberedTitle(printed) !== undefined) [printed, title] = ["", printed];
  else if (title === "" && printed.includes(" ")) [printed, title] = ["", printed];
  if (printed === "") {
    const parted = splitNumberedTitle(title);
    if (parted !== undefined) ({ printed, title } = parted);
    else if (/^[-+•*–]\s*\S/.test(title)) {
      printed = title.slice(0, 1);
      title = title.slice(1).trim();
    }
  }
  const item: TableRow = {
    row,
    printed,
    storedAsNumber: isNumber,
    storedAsDate: typeof codeCell === "object" && codeCell !== null && "date" in codeCell,
    title,
    max,
    rule: linesOf(at(columns.rule)),
    evidence: linesOf(at(columns.evidence)),
    responsible: lineOf(at(columns.responsible)),
    continues:
      title === "" && columns.title !== undefined && isCoveredFromAbove(grid, row, columns.title),
  };
  const empty =
    printed === "" && title === "" && max === null && item.rule === "" && item.evidence === "";
  return empty ? { problems } : { item, problems };
}

function maxOf(
  table: FoundTable,
  row: number,
  column: number,
  problems: Finding[],
): DecimalText | null {
  const place = placeOf(table.grid, row, column);
  const read = readNumberCell(cellAt(table.grid, row, column), place);
  if (read.problem !== undefined) {
    problems.push(read.problem);
    return null;
  }
  if (!read.percent) return read.value;
  problems.push(finding("error", "percent-not-expected", place, { text: `${read.value} %` }));
  return null;
}

const totalWords =
  /^(?:tong|cong|total)(?: (?:cong|so|diem|toi da|muc|phan|linh vuc|nhom|chung|toan bo|bo tieu chi|[ivx]+|[a-h]|\d+))*$/;

function isTotal({ printed, title }: TableRow): boolean {
  return totalWords.test(foldText(title === "" ? printed : title));
}

/** Text cut to what a message can hold. */
export function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
