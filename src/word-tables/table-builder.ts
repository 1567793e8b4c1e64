import { limits } from "../grid/limits.js";
import type { Attributes } from "../office-file/read-xml.js";
import { tooLarge } from "../office-file/unreadable-file.js";
import { isOn } from "./is-on.js";
import type { WordCell, WordParagraph, WordRow, WordTable } from "./word-document.js";

/** A part of a table while it is read. */
type Open<T> = { -readonly [K in keyof T]: T[K] };

/** A cell while it is read. */
interface OpenCell extends Open<WordCell> {
  /** It is one with the cell to its left, as old documents say it. */
  isPartOfLeft: boolean;
}

/** Puts a table together from its XML. */
export class TableBuilder {
  readonly #rows: WordRow[] = [];
  readonly #widths: number[] = [];
  #row: Open<WordRow> | undefined;
  #cells: Open<WordCell>[] = [];
  #cell: OpenCell | undefined;
  #paragraphs: WordParagraph[] = [];
  #isLeftOut = false;

  open(path: string, attribute: Attributes, name: string): void {
    if (name === "tr") this.#openRow();
    else if (name === "tc") this.#openCell();
    else if (name === "gridCol") this.#widths.push(Number(attribute("w") ?? "0"));
    else if (this.#cell !== undefined) openInCell(this.#cell, path, attribute, name);
    else if (this.#row === undefined) return;
    else if (name === "gridBefore") this.#row.skipped = spanOf(attribute);
    else if (name === "tblHeader") this.#row.isHeading = isOn(attribute);
    else if (name === "hidden" && isOn(attribute)) this.#isLeftOut = true;
  }

  close(name: string): void {
    if (name === "tc") this.#closeCell();
    else if (name === "tr") this.#closeRow();
  }

  add(paragraph: WordParagraph): void {
    this.#paragraphs.push(paragraph);
  }

  /** The row was taken out by a change that is tracked. */
  leaveOutRow(): void {
    this.#isLeftOut = true;
  }

  /** The row that is read does not show. */
  get isLeftOut(): boolean {
    return this.#isLeftOut;
  }

  markTableInCell(): void {
    if (this.#cell !== undefined) this.#cell.hasTable = true;
  }

  table(): WordTable {
    return { rows: this.#rows, widths: this.#widths };
  }

  #openRow(): void {
    this.#cells = [];
    this.#row = { skipped: 0, cells: this.#cells, isHeading: false };
    this.#isLeftOut = false;
  }

  #openCell(): void {
    this.#paragraphs = [];
    const paragraphs = this.#paragraphs;
    this.#cell = { span: 1, continues: false, paragraphs, hasTable: false, isPartOfLeft: false };
  }

  #closeCell(): void {
    const cell = this.#cell;
    const before = this.#cells.at(-1);
    this.#cell = undefined;
    if (cell === undefined) return;
    if (cell.isPartOfLeft && before !== undefined) before.span += cell.span;
    else this.#cells.push(cell);
    if (this.#cells.length > limits.columns) throw tooLarge("columns");
  }

  #closeRow(): void {
    if (this.#row !== undefined && !this.#isLeftOut) this.#rows.push(this.#row);
    this.#row = undefined;
    this.#isLeftOut = false;
    if (this.#rows.length > limits.rows) throw tooLarge("rows");
  }
}

function openInCell(cell: OpenCell, path: string, attribute: Attributes, name: string): void {
  if (!path.endsWith(`/tcPr/${name}`)) return;
  if (name === "gridSpan") cell.span = spanOf(attribute);
  // A cell that begins a merged block says so; one that goes on may say nothing.
  else if (name === "vMerge") cell.continues = attribute("val") !== "restart";
  else if (name === "hMerge") cell.isPartOfLeft = attribute("val") !== "restart";
}

function spanOf(attribute: Attributes): number {
  const text = attribute("val") ?? "";
  const span = /^\d{1,4}$/.test(text) ? Number(text) : 1;
  if (span > limits.columns) throw tooLarge("columns");
  return span;
}
