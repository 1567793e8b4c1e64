import { cellAt, foldText, type GridCell, isCoveredFromAbove, lineOf, linesOf } from "../grid.js";
import { splitNumberedTitle } from "../numbering.js";
import type { FilledRow } from "./filled-row.js";
import { readMaximum } from "./read-maximum.js";
import type { FilledTable } from "./table.js";
import type { TableColumns } from "./table-columns.js";

/**
 * Reads the rows below the headings, as they stand: headings that are printed again on each page
 * and rows that number the columns are left out. Where levels have columns of their own, a row
 * that opens a level gives a row for it too.
 */
export function readRows(table: FilledTable, columns: TableColumns): readonly FilledRow[] {
  const { grid, firstRow } = table;
  const rows: FilledRow[] = [];
  let belowHeadings = firstRow;
  for (let row = firstRow; row < grid.rows.length; row += 1) {
    if (repeatsHeadings(table, row)) {
      belowHeadings = row + 1;
      continue;
    }
    if (numbersColumns(table, row, row === belowHeadings)) {
      belowHeadings = row + 1;
      continue;
    }
    if (isEmpty(grid.rows[row] ?? [])) continue;
    rows.push(...readRow(table, columns, row));
  }
  return rows;
}

function readRow(table: FilledTable, columns: TableColumns, row: number): readonly FilledRow[] {
  const { grid } = table;
  const printed = columns.codes
    .map((column) => codeText(cellAt(grid, row, column)))
    .filter((text) => text !== "");
  const titles = columns.titles
    .map((column) => ({ column, lines: linesOf(cellAt(grid, row, column)).split("\n") }))
    .filter(({ lines }) => lines.some((line) => line !== ""));
  const max = readMaximum(cellAt(grid, row, columns.max));
  const last = titles.at(-1)?.lines ?? [];
  const above = titles
    .slice(0, -1)
    .filter(({ column }) => !isCoveredFromAbove(grid, row, column))
    .map(({ lines }) => ({ row, ...titled([], lines), max: null, isLevel: true }));
  return [...above, { row, ...titled(printed, last), max, isLevel: false }];
}

function titled(
  printed: readonly string[],
  lines: readonly string[],
): Pick<FilledRow, "printed" | "title" | "beginnings"> {
  const beginnings = lines.slice(1).map((_, at) => lines.slice(0, at + 1).join(" "));
  return {
    ...parted(printed, lines.join(" ")),
    beginnings: beginnings.map((text) => parted(printed, text).title),
  };
}

// A heading merged over the number and the title stands in the first of the two columns; a number
// may stand before the title in one cell.
function parted(
  printed: readonly string[],
  title: string,
): { readonly printed: readonly string[]; readonly title: string } {
  const [first = ""] = printed;
  if (title === "" && first !== "") {
    const split = splitTitle(first);
    if (split !== undefined) return { printed: [split.printed], title: split.title };
    if (first.includes(" ")) return { printed: [], title: first };
  }
  if (first !== "" || title === "") return { printed, title };
  const split = splitTitle(title);
  if (split !== undefined) return { printed: [split.printed], title: split.title };
  return { printed, title: title.replace(/^[-+•*–]\s*(?=\S)/, "") };
}

// "I.1. Kế hoạch" too.
function splitTitle(
  text: string,
): { readonly printed: string; readonly title: string } | undefined {
  const [, printed, title] = mixedCode.exec(text) ?? [];
  if (printed !== undefined && title !== undefined) return { printed, title };
  return splitNumberedTitle(text);
}

const mixedCode =
  /^((?:[IVX]{1,5}|[A-ZĐ]{1,2}\d?)(?:\.(?:\d{1,3}|[IVX]{1,4}|[a-zđ])){1,5})[.):]?\s+(\S.*)$/su;

function codeText(cell: GridCell): string {
  return typeof cell === "object" && cell !== null && "number" in cell ? cell.number : lineOf(cell);
}

function isEmpty(cells: readonly GridCell[]): boolean {
  return cells.every((cell) => lineOf(cell) === "");
}

// Tables pasted from Word print their headings on every page.
function repeatsHeadings(
  { grid, headings, headingRow, firstRow }: FilledTable,
  row: number,
): boolean {
  const own = headings.map((texts) => texts.map(foldText));
  const cells = (grid.rows[row] ?? []).map((cell) => foldText(lineOf(cell)));
  const filled = cells.flatMap((text, column) => (text === "" ? [] : [{ text, column }]));
  if (filled.length < 2) return false;
  const same = filled.filter(({ text, column }) => (own[column] ?? []).includes(text));
  const rows = Array.from({ length: firstRow - headingRow }, (_, at) => grid.rows[headingRow + at]);
  const needed = Math.min(
    ...rows.map((line) => (line ?? []).filter((cell) => lineOf(cell) !== "").length),
  );
  return same.length >= Math.max(2, Math.min(needed, filled.length) - 1);
}

// "(1) (2) (3)" on any page, "A B 1 2" below the headings.
function numbersColumns({ grid }: FilledTable, row: number, isBelowHeadings: boolean): boolean {
  const texts = (grid.rows[row] ?? []).map(lineOf).filter((text) => text !== "");
  if (!isBelowHeadings && !texts.every((text) => /^\(.+\)$/.test(text))) return false;
  const cells = texts
    .map((text) => text.replace(/^\((.+)\)$/, "$1").replace(/\s?=.*$/, ""))
    .filter((text) => text !== "");
  const letters = cells.filter((text) => /^[A-Za-z]$/.test(text)).length;
  const run = cells.map((_, at) =>
    at < letters ? String.fromCharCode(65 + at) : String(at - letters + 1),
  );
  return cells.length >= 3 && cells.every((text, at) => text.toUpperCase() === run[at]);
}
