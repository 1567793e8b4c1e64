import { cellsOfTable } from "./across-title.js";
import { withoutContinued } from "./criteria-table/join-pages.js";
import { numbersColumns, numbersColumnsInBrackets, repeatsHeadings } from "./find-table.js";
import { type Finding, finding } from "./finding.js";
import type { FoundTable } from "./found-table.js";
import { cellAt, foldText, type GridCell, lineOf, linesOf, mergedColumn, placeOf } from "./grid.js";
import { levelRows } from "./level-rows.js";
import { totalsAmong } from "./proved-total.js";
import { readTableRow } from "./read-table-row.js";
import { shortened } from "./shortened.js";
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
    const { item, problems } = readTableRow(table, row, valueColumns, columnsRead, cell);
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
