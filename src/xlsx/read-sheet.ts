import { cellName, type Grid, type GridCell, type GridRange } from "../grid/grid.js";
import { joinedText } from "../office-file/joined-text.js";
import type { OfficeFile } from "../office-file/open-office-file.js";
import { type Attributes, readXml } from "../office-file/read-xml.js";
import type { TableSize } from "../office-file/table-size.js";
import { broken, missingPart, shown } from "../office-file/unreadable-file.js";
import { columnInRow, rangeOfReference } from "./cell-place.js";
import { readCell, type SharedParts } from "./read-cell.js";
import type { SheetPart } from "./read-workbook.js";
import { sheetFaults } from "./words.js";

/** A sheet, and its cells that a person must look at first. */
export interface SheetReading {
  readonly grid: Grid;
  readonly formulasWithoutValue: readonly string[];
  readonly errorCells: readonly string[];
  /** Cells that say they hold a number, and do not. */
  readonly wrongNumbers: readonly { readonly name: string; readonly text: string }[];
}

const rowPath = "worksheet/sheetData/row";
const cellPath = `${rowPath}/c`;
const valuePath = `${cellPath}/v`;
const formulaPath = `${cellPath}/f`;
const inlinePath = `${cellPath}/is`;
const inlineTexts: ReadonlySet<string> = new Set([`${inlinePath}/t`, `${inlinePath}/r/t`]);

/** Letters of a wrong value that a message shows. */
const shownLetters = 40;

/**
 * Reads a sheet from its part of the file.
 *
 * @throws UnreadableFile for a sheet that is broken, or larger than a table of criteria
 */
export function readSheet(
  file: OfficeFile,
  { name, part }: SheetPart,
  shared: SharedParts,
  size: TableSize,
): SheetReading {
  const cells = new SheetCells(part, shared, size);
  const isThere = readXml(file, part, {
    open: (path, attribute) => cells.open(path, attribute),
    text: (path, text) => cells.text(path, text),
    close: (path) => {
      if (path === cellPath) cells.closeCell();
    },
  });
  if (!isThere) throw missingPart(part);
  return cells.reading(name);
}

/** A cell while its XML is read. */
interface OpenCell {
  column: number;
  type: string;
  style: string | undefined;
  value: string | undefined;
  inline: string | undefined;
  hasFormula: boolean;
}

class SheetCells {
  readonly #part: string;
  readonly #shared: SharedParts;
  readonly #size: TableSize;
  readonly #rows: GridCell[][] = [];
  readonly #merges: GridRange[] = [];
  readonly #formulas: string[] = [];
  readonly #formulasWithoutValue: string[] = [];
  readonly #errorCells: string[] = [];
  readonly #wrongNumbers: { readonly name: string; readonly text: string }[] = [];
  /** The row that is read, and the cell last read in it, counted from 1. */
  #row = 0;
  #rowText = "0";
  #column = 0;
  #width = 0;
  #cell: OpenCell | undefined;
  /** The same for every cell, as a sheet may have a million. */
  readonly #onlyCell: OpenCell = {
    column: 0,
    type: "n",
    style: undefined,
    value: undefined,
    inline: undefined,
    hasFormula: false,
  };

  constructor(part: string, shared: SharedParts, size: TableSize) {
    this.#part = part;
    this.#shared = shared;
    this.#size = size;
  }

  open(path: string, attribute: Attributes): void {
    if (path === cellPath) this.#openCell(attribute);
    else if (path === rowPath) this.#openRow(attribute);
    else if (path === "worksheet/mergeCells/mergeCell") this.#addMerge(attribute("ref") ?? "");
    else if (this.#cell === undefined) return;
    else if (path === formulaPath) this.#cell.hasFormula = true;
    else if (path === valuePath) this.#cell.value ??= "";
    else if (path === inlinePath) this.#cell.inline ??= "";
  }

  text(path: string, text: string): void {
    const cell = this.#cell;
    if (cell === undefined) return;
    if (path === valuePath) cell.value = joinedText(cell.value, text);
    else if (inlineTexts.has(path)) cell.inline = joinedText(cell.inline, text);
  }

  closeCell(): void {
    const cell = this.#cell;
    if (cell === undefined) return;
    this.#cell = undefined;
    const hasValue = holdsValue(cell);
    if (!hasValue && !cell.hasFormula) return;
    this.#size.addCell(this.#row, cell.column);
    if (cell.type === "e" || cell.hasFormula) this.#mark(cell, hasValue);
    if (hasValue) this.#keep(cell);
  }

  reading(name: string): SheetReading {
    this.#size.addTable(this.#rows.length, this.#width);
    const rows = Array.from({ length: this.#rows.length }, (_, at) => this.#filled(at));
    return {
      grid: { name, rows, merges: this.#merges, formulas: this.#formulas },
      formulasWithoutValue: this.#formulasWithoutValue,
      errorCells: this.#errorCells,
      wrongNumbers: this.#wrongNumbers,
    };
  }

  // A row or cell that does not say where it stands follows the one before.
  #openRow(attribute: Attributes): void {
    const given = attribute("r");
    const row = given === undefined ? this.#row + 1 : rowNumberOf(given);
    if (row <= this.#row) throw misplaced(this.#part, given ?? "");
    this.#row = row;
    this.#rowText = String(row);
    this.#column = 0;
  }

  #openCell(attribute: Attributes): void {
    const name = attribute("r");
    const column = name === undefined ? this.#column + 1 : columnInRow(name, this.#rowText);
    if (column <= this.#column) throw misplaced(this.#part, name ?? "");
    this.#column = column;
    const cell = this.#onlyCell;
    cell.column = column;
    cell.type = attribute("t") ?? "n";
    cell.style = attribute("s");
    cell.value = undefined;
    cell.inline = undefined;
    cell.hasFormula = false;
    this.#cell = cell;
  }

  #mark({ column, type }: OpenCell, hasValue: boolean): void {
    const name = cellName(this.#row - 1, column - 1);
    if (type === "e") this.#errorCells.push(name);
    else if (hasValue) this.#formulas.push(name);
    else this.#formulasWithoutValue.push(name);
  }

  #keep(cell: OpenCell): void {
    const value = readCell(cell, this.#shared);
    if (typeof value === "object" && value !== null && "wrong" in value) {
      const name = cellName(this.#row - 1, cell.column - 1);
      if (value.wrong === "kind") throw broken(sheetFaults.unknownValue(this.#part, name));
      this.#wrongNumbers.push({ name, text: value.text.slice(0, shownLetters) });
      return;
    }
    if (typeof value === "string") this.#size.addLetters(value.length);
    if (value === null) return;
    // Spreadsheet programs store the height of rows far below the table; those hold nothing.
    while (this.#rows.length < this.#row) this.#rows.push([]);
    const row = this.#rows[this.#row - 1] as GridCell[];
    while (row.length < cell.column - 1) row.push(null);
    row.push(value);
    this.#width = Math.max(this.#width, cell.column);
  }

  #filled(at: number): readonly GridCell[] {
    const row = this.#rows[at] as GridCell[];
    while (row.length < this.#width) row.push(null);
    return row;
  }

  #addMerge(reference: string): void {
    const range = rangeOfReference(reference);
    if (range === undefined) return;
    this.#size.addMerge(range);
    this.#merges.push(range);
  }
}

// A formula may have worked out a text without letters; a number has digits.
function holdsValue({ type, value, inline }: OpenCell): boolean {
  if (inline !== undefined) return true;
  return type === "str" ? value !== undefined : value !== undefined && value.trim() !== "";
}

function rowNumberOf(text: string): number {
  return /^\d{1,7}$/.test(text) ? Number(text) : 0;
}

function misplaced(part: string, reference: string): Error {
  const place = shown(reference.slice(0, shownLetters));
  return broken(sheetFaults.misplaced(part, place));
}
