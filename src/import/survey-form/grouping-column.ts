import { type Finding, finding } from "../finding.js";
import { type Grid, type GridCell, lineOf, placeOf } from "../grid.js";
import { shortened } from "../shortened.js";
import { addCell, type CellList } from "./cell-list.js";
import { answerKey } from "./read-answer.js";

/** Reads the values of a grouping: one spelling each, that of the first form. */
export class GroupingColumn {
  readonly at: number;
  readonly key: string;
  readonly #spelled = new Map<string, string>();
  readonly #otherwise = new Map<string, CellList>();
  readonly #several = new Map<string, CellList>();

  constructor(at: number, key: string) {
    this.at = at;
    this.key = key;
  }

  /** The value of a cell; "" where it is blank. */
  read(cell: GridCell, row: number): string {
    // A program of forms ends a choice of several with ";", though one was chosen.
    const text = lineOf(cell).replace(/[\s;]+$/u, "");
    if (text === "") return "";
    if (text.includes(";")) addCell(this.#several, text, row, this.at);
    const spelled = this.#spelled.get(answerKey(text)) ?? text;
    this.#spelled.set(answerKey(text), spelled);
    if (spelled !== text) addCell(this.#otherwise, text, row, this.at);
    return spelled;
  }

  findings(grid: Grid): readonly Finding[] {
    return [
      ...[...this.#otherwise].map(([text, list]) =>
        finding("note", "group-spelled", placeOf(grid, list.row, list.column), {
          text: shortened(text),
          label: shortened(this.#spelled.get(answerKey(text)) ?? text),
          cells: list.words(),
        }),
      ),
      ...[...this.#several].map(([text, list]) =>
        finding("warning", "group-of-several", placeOf(grid, list.row, list.column), {
          text: shortened(text),
          cells: list.words(),
        }),
      ),
    ].slice(0, told);
  }
}

/** Values of one column that are told. */
const told = 20;
