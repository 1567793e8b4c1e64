import type { CivilDate } from "../dates/civil-date.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import type { Place } from "../problems/problem.js";

/** A number as a spreadsheet stores it. */
export interface GridNumber {
  readonly number: DecimalText;
  /** The cell is shown as a percentage: it shows 85 % where the number is 0.85. */
  readonly percent?: true;
}

/** A cell of a spreadsheet; `null` is empty. */
export type GridCell = string | boolean | GridNumber | { readonly date: CivilDate } | null;

/** A rectangle of merged cells, rows and columns counted from 0, ends included. */
export interface GridRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet of a spreadsheet, or a CSV file, as plain data. */
export interface Grid {
  /** Name of the sheet. */
  readonly name: string;
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges: readonly GridRange[];
  /** Cells whose value a formula worked out, by name such as "C5". */
  readonly formulas: readonly string[];
}

/** The cell at a row and column, counted from 0; `null` outside the grid. */
export function cellAt(grid: Grid, row: number, column: number | undefined): GridCell {
  return column === undefined ? null : (grid.rows[row]?.[column] ?? null);
}

/**
 * Name of a cell as spreadsheets write it.
 *
 * @param row counted from 0
 * @param column counted from 0
 * @example
 * cellName(4, 27) // "AB5"
 */
export function cellName(row: number, column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** The place of a cell, for problems: "Bảng chấm điểm!C5". */
export function placeOf(grid: Grid, row: number, column: number, criterion?: string): Place {
  return { path: `${grid.name}!${cellName(row, column)}`, criterion };
}

/** A cell as a line of text: composed letters, single spaces, none at the ends. */
export function lineOf(cell: GridCell): string {
  return linesOf(cell).replaceAll("\n", " ").replaceAll(/ {2,}/g, " ");
}

/** A cell as text that keeps its lines. */
export function linesOf(cell: GridCell): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "object") return "date" in cell ? cell.date : numberText(cell);
  return cleanText(cell);
}

/** Text with composed letters and plain spaces, without spaces at the ends of its lines. */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[\u00AD\u200B\u2060\uFEFF]|\u200C|\u200D/g, "")
    .split("\n")
    .map((line) => line.replaceAll(/[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g, " ").trim())
    .join("\n")
    .trim();
}

/** Text for comparing: lower case, without marks, signs as spaces. */
export function foldText(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function numberText({ number, percent }: GridNumber): string {
  return percent === true ? `${number} (%)` : number.replace(".", ",");
}

/**
 * The grid with the value of each merged block also in its other cells of the first row, or of
 * the first column, so that a heading over several columns heads each of them.
 */
export function filledAcross(grid: Grid, row: number): readonly GridCell[] {
  const cells = [...(grid.rows[row] ?? [])];
  for (const { top, left, bottom, right } of grid.merges) {
    if (row < top || row > bottom) continue;
    for (let column = left; column <= right; column += 1) cells[column] = cellAt(grid, top, left);
  }
  return cells;
}

/** True for a cell that a merged block covers from the row above. */
export function isCoveredFromAbove(grid: Grid, row: number, column: number): boolean {
  return grid.merges.some(
    ({ top, left, bottom, right }) =>
      row > top && row <= bottom && column >= left && column <= right,
  );
}

/**
 * Reads the cells of a column by row; of a merged block the one that holds its value. The blocks
 * are sorted once, so that thousands of them do not matter.
 */
export function mergedColumn(grid: Grid, column: number | undefined): (row: number) => GridCell {
  const blocks = grid.merges
    .filter(({ left, right }) => column !== undefined && left <= column && column <= right)
    .sort((one, other) => one.top - other.top);
  return (row) => {
    const cell = cellAt(grid, row, column);
    if (cell !== null) return cell;
    let [low, high] = [0, blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle]?.top ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    const block = blocks[low - 1];
    return block === undefined || block.bottom < row ? null : cellAt(grid, block.top, block.left);
  };
}
