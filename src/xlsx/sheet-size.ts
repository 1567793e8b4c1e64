import { limits } from "../grid/limits.js";
import { tooLarge } from "../office-file/unreadable-file.js";

/** Counts what the sheets of a file hold together, and stops the reading at the bounds. */
export class SheetSize {
  #cells = 0;
  #area = 0;
  #letters = 0;

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

  /** Empty cells of a sheet count as they take memory too. */
  addSheet(rows: number, columns: number): void {
    this.#area += rows * columns;
    if (this.#area > limits.area) throw tooLarge("area");
  }
}
