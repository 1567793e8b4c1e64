import type { GridRange } from "../grid/grid.js";
import { limits } from "../grid/limits.js";
import { tooLarge } from "./unreadable-file.js";

/** Counts what the tables of a file hold together, and stops the reading at the bounds. */
export class TableSize {
  #cells = 0;
  #area = 0;
  #letters = 0;
  #merges = 0;
  #mergedCells = 0;

  /** @param row @param column counted from 1 */
  addCell(row: number, column: number): void {
    this.#cells += 1;
    if (this.#cells > limits.cells) throw tooLarge("cells");
    if (column > limits.columns) throw tooLarge("columns");
    if (row > limits.rows) throw tooLarge("rows");
  }

  addLetters(letters: number): void {
    this.#letters += letters;
    if (this.#letters > limits.letters) throw tooLarge("letters");
  }

  /** Ranges that cover each other over and over would be looked through again and again. */
  addMerge({ top, left, bottom, right }: GridRange): void {
    this.#merges += 1;
    this.#mergedCells += Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
    if (this.#merges > limits.merges) throw tooLarge("merges");
    if (this.#mergedCells > limits.mergedCells) throw tooLarge("mergedCells");
  }

  /** Empty cells of a table count as they take memory too. */
  addTable(rows: number, columns: number): void {
    this.#area += rows * columns;
    if (this.#area > limits.area) throw tooLarge("area");
  }
}
