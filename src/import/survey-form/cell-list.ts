import type { LocalizedText } from "../../text/language.js";
import { cellName } from "../grid.js";
import { cellsAndMore } from "./words.js";

/** Cells that are named before the rest is counted. */
const named = 5;

/** Gathers cells of which the first few are named. */
export class CellList {
  readonly #first: string[] = [];
  #count = 0;
  readonly row: number;
  readonly column: number;

  /** Begins with the first cell. */
  constructor(row: number, column: number) {
    this.row = row;
    this.column = column;
    this.add(row, column);
  }

  add(row: number, column: number): void {
    if (this.#count < named) this.#first.push(cellName(row, column));
    this.#count += 1;
  }

  get count(): number {
    return this.#count;
  }

  /** "B4, B9 và 20 ô khác". */
  words(): LocalizedText {
    return cellsAndMore(this.#first.join(", "), this.#count - this.#first.length);
  }
}

/** Adds a cell to the list of its key. */
export function addCell<K>(lists: Map<K, CellList>, key: K, row: number, column: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, new CellList(row, column));
  else list.add(row, column);
}
