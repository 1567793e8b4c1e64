import type { ColumnRole } from "./column-roles.js";
import type { FoundTable } from "./found-table.js";
import { cellAt, type GridCell, lineOf, linesOf } from "./grid.js";
import { readMaximumCell } from "./read-maximum-cell.js";
import { readOption } from "./rule-forms/read-option.js";
import { remarksHoldRules } from "./rules-in-remarks.js";

/** A column with the role that its heading says. */
export interface RoleOfColumn {
  readonly column: number;
  readonly role: ColumnRole;
}

/** A table with one column for each role, and the columns that are left over. */
export interface ChosenColumns {
  readonly table: FoundTable;
  readonly repeats: readonly RoleOfColumn[];
}

/**
 * Chooses, where several headings say the same, by what stands below them: of two columns of numbers
 * the one that is no running number, of two of maxima the one with figures ("Thang điểm" may head
 * wording), and of several titles the last, with those that are filled once a group as levels above.
 */
export function chosenColumns(found: FoundTable, roles: readonly RoleOfColumn[]): ChosenColumns {
  const columnsOf = (role: ColumnRole): readonly number[] =>
    roles.filter((one) => one.role === role).map(({ column }) => column);
  const columns: Partial<Record<ColumnRole, number>> = { ...found.columns };
  const used = new Set<number>();
  const codes = columnsOf("code");
  const [running] = codes.filter((column) => isRunningNumber(found, column));
  const [coded] = codes
    .filter((column) => column !== running)
    .sort((one, other) => distinctIn(found, other) - distinctIn(found, one));
  if (coded !== undefined && distinctIn(found, coded) > 0) {
    columns.code = coded;
    if (running !== undefined) used.add(running);
  }
  const maxima = columnsOf("max");
  const [figures] = maxima.filter((column) => holdsFigures(found, column));
  const [wording] = maxima.filter((column) => !holdsFigures(found, column));
  if (wording !== undefined && (figures !== undefined || columns.rule === undefined)) {
    if (figures === undefined) delete columns.max;
    else columns.max = figures;
    columns.rule ??= wording;
    if (columns.rule === wording) used.add(wording);
  }
  const { rule, remark } = columns;
  if (rule === undefined && remark !== undefined && remarksHoldRules(found, remark)) {
    columns.rule = remark;
    delete columns.remark;
    used.add(remark);
  }
  const levels = levelColumns(found, columnsOf("title"));
  if (levels.length > 0) columns.title = columnsOf("title").at(-1) as number;
  for (const column of levels) used.add(column);
  const table: FoundTable = { ...found, columns, levels };
  const repeats = roles.filter(({ column, role }) => columns[role] !== column && !used.has(column));
  return { table, repeats };
}

function cellsOf({ grid, firstRow }: FoundTable, column: number): readonly GridCell[] {
  return grid.rows.slice(firstRow).map((cells) => cells[column] ?? null);
}

// Numbers that begin again in each group name fewer rows than codes do.
function distinctIn(table: FoundTable, column: number): number {
  return new Set(rowsOf(table, column).map(lineOf).filter(Boolean)).size;
}

// 1, 2, 3 … through all rows, those of groups too; headings may be printed again between them.
function isRunningNumber(table: FoundTable, column: number): boolean {
  const numbers = rowsOf(table, column)
    .map((cell) =>
      cell !== null && typeof cell === "object" && "number" in cell ? cell.number : lineOf(cell),
    )
    .filter((text) => /\d/.test(text) && !/^\(\d+\)/.test(text));
  return numbers.length > 1 && numbers.every((text, at) => text === String(at + 1));
}

// Headings of maxima may stand over the wording of levels; a table without rows is taken at its word.
function holdsFigures(table: FoundTable, column: number): boolean {
  const { grid, firstRow } = table;
  let [figures, wordings] = [0, 0];
  for (let row = firstRow; row < grid.rows.length; row += 1) {
    const cell = cellAt(grid, row, column);
    if (lineOf(cell) === "") continue;
    if (readMaximumCell(cell, { path: "" }).problem === undefined) figures += 1;
    else if (saysLevels(linesOf(cell))) wordings += 1;
  }
  return wordings <= figures;
}

function saysLevels(text: string): boolean {
  return text.split(/[;\n]/).some((piece) => readOption(piece.trim()) !== undefined);
}

// Titles that stand once for several rows of the title to their right, printed once or in each row.
function levelColumns(table: FoundTable, titles: readonly number[]): readonly number[] {
  if (titles.length < 2) return [];
  const groups = titles.map((column, at) => {
    const texts = rowsOf(table, column)
      .map(lineOf)
      .filter((text) => text !== "");
    // Criteria of one name that follow each other are no group.
    const isLast = at === titles.length - 1;
    return isLast ? texts.length : texts.filter((text, row) => text !== texts[row - 1]).length;
  });
  const most = groups.at(-1) ?? 0;
  const isLevels = groups
    .slice(0, -1)
    .every((count, at) => count > 0 && count <= (groups[at + 1] ?? 0) && count < most);
  return isLevels ? titles.slice(0, -1) : [];
}

// Below the last maximum stand notes and signatures, in whatever column.
function rowsOf(table: FoundTable, column: number): readonly GridCell[] {
  return cellsOf(table, column).slice(0, lastMaximum(table) + 1);
}

function lastMaximum(table: FoundTable): number {
  const { max, rule } = table.columns;
  const column = max ?? rule;
  if (column === undefined) return table.grid.rows.length;
  return cellsOf(table, column)
    .map((cell) => lineOf(cell) !== "")
    .lastIndexOf(true);
}
