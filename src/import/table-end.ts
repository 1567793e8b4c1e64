import { namesClass } from "./criteria-table/class-title.js";
import type { FoundTable } from "./found-table.js";
import { cellAt, foldText, lineOf } from "./grid.js";
import { readNumbering } from "./numbering.js";
import {
  fromNone,
  ladderHeading,
  noteBelow,
  numberRange,
  signature,
} from "./patterns/below-tables.js";
import { readMaximumText } from "./read-maximum-cell.js";
import { saysCondition } from "./rule-forms/limiting.js";
import { readOption } from "./rule-forms/read-option.js";
import { saysRule } from "./says-rule.js";
import type { TableRow } from "./table-row.js";
import { isTotal } from "./total-row.js";

/**
 * How many of the rows belong to the table: those up to the last with a value, and what goes on below
 * it, such as criteria whose points are missing, cells of a rule, and lines that say what a level is
 * worth. Classes, notes and signatures are below it, in whatever columns they stand.
 *
 * @param valueColumns columns that hold something in rows of the table
 */
export function endOfTable(
  table: FoundTable,
  read: readonly TableRow[],
  valueColumns: readonly (number | undefined)[],
): number {
  const valuesOf = ({ row }: TableRow): readonly string[] =>
    valueColumns
      .map((column) => lineOf(cellAt(table.grid, row, column)))
      .filter((text) => text !== "");
  const hasValue = (row: TableRow): boolean => valuesOf(row).length > 0;
  const isPoints = read.slice(0, headRows).some((row) => valuesOf(row).some(startsAtNone))
    ? isNumberOrRange
    : isNumber;
  const below = startBelow(table, read, (row) => valuesOf(row).some(isPoints));
  const rows = read.slice(0, below);
  const lastValue = rows.map(hasValue).lastIndexOf(true);
  const note = rows.findIndex((row, at) => at > lastValue && isNote(row));
  const region = note < 0 ? rows : rows.slice(0, note);
  let last = region.map((row) => hasValue(row) || belongs(table, row)).lastIndexOf(true);
  for (;;) {
    const [current, next] = [region[last], region[last + 1]];
    if (current === undefined || next === undefined || !goesOn(current, next)) return last + 1;
    last += 1;
  }
}

/** Rows that show how a table writes its maxima. */
const headRows = 5;

function startsAtNone(text: string): boolean {
  return isNumberOrRange(text) && fromNone.test(text);
}

function isNumberOrRange(text: string): boolean {
  return readMaximumText(text) !== undefined;
}

// "80 - 90" is a class, where the table does not write its maxima as "0 - 5".
function isNumber(text: string): boolean {
  return isNumberOrRange(text) && !numberRange.test(text);
}

// Classes under their heading, and what stands behind a gap without points or numbers.
function startBelow(
  table: FoundTable,
  read: readonly TableRow[],
  hasPoints: (row: TableRow) => boolean,
): number {
  const isFirm = (row: TableRow): boolean =>
    hasPoints(row) ||
    row.continues ||
    isNumbered(table, row) ||
    readOption(row.title) !== undefined;
  for (const [at, row] of read.entries()) {
    const rest = read.slice(at + 1);
    const before = read[at - 1];
    const hasGap = before !== undefined && row.row > before.row + 1;
    const [next] = rest;
    const headsClasses =
      next !== undefined && isClass(table, next) && headsLadder(table, row) && !hasPoints(row);
    if (headsClasses && rest.every((one) => !isFirm(one) || (hasGap && isClass(table, one)))) {
      return at;
    }
    if (hasGap && [row, ...rest].every((one) => !isFirm(one))) return at;
  }
  return read.length;
}

// "* Điểm làm tròn …" below the table begins with a mark, not with a number.
function isNumbered({ grid, columns }: FoundTable, { row, printed, title }: TableRow): boolean {
  const numbering = readNumbering(printed);
  if (numbering === undefined || numbering.style === "bullet") return false;
  return lineOf(cellAt(grid, row, columns.code)) === printed || title !== "";
}

function headsLadder({ grid }: FoundTable, { row }: TableRow): boolean {
  return (grid.rows[row] ?? []).some((cell) => ladderHeading.test(foldText(lineOf(cell))));
}

function isClass({ grid }: FoundTable, { row }: TableRow): boolean {
  return (grid.rows[row] ?? []).some((cell) => namesClass(lineOf(cell)));
}

function belongs(table: FoundTable, row: TableRow): boolean {
  const { grid, columns } = table;
  const { printed, title, rule, evidence, responsible, continues } = row;
  if (continues) return true;
  if (title === "" && printed === "")
    return [rule, evidence, responsible].some((text) => text !== "");
  if (readNumbering(printed) === undefined) return false;
  if (lineOf(cellAt(grid, row.row, columns.code)) === printed) return true;
  return title !== "" && (columns.code === undefined || rule !== "" || printed.includes("."));
}

// A level with points also behind an empty row; in the next row a line of a list, or what else may be
// part of the rule above it, such as an exception.
function goesOn(current: TableRow, { row, printed, title }: TableRow): boolean {
  if (readOption(title) !== undefined) return row <= current.row + 2;
  if (row !== current.row + 1) return false;
  const numbering = readNumbering(printed);
  if (numbering?.style === "bullet" || numbering?.style === "lower-letter") return true;
  if (isTotal(current) || namesClass(title)) return false;
  const isBelowLine = current.printed === "" && current.max === null && current.title !== "";
  return (
    saysRule(title) || saysCondition(title) || (isBelowLine && !signature.test(foldText(title)))
  );
}

function isNote({ printed, title }: TableRow): boolean {
  return noteBelow.test(foldText(`${printed} ${title}`));
}
