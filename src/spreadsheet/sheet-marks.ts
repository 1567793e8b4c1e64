import { isCivilDate } from "../dates/civil-date.js";
import { cellName, type GridRange } from "../import/grid.js";
import { limits } from "../import/limits.js";
import type { CellStyles } from "./cell-styles.js";
import { tooLarge, UnpackFailure } from "./unpack.js";
import { attribute, attributesOf, decoded, piecesOf, type XmlPiece } from "./xml-pieces.js";

/** What the XML of a sheet says beside the values of its cells. */
export interface SheetMarks {
  /** The plainest XML with only the cells that hold something. */
  readonly xml: string;
  readonly merges: readonly GridRange[];
  /** Cells with a formula and its stored result. */
  readonly formulas: readonly string[];
  readonly formulasWithoutValue: readonly string[];
  readonly errorCells: readonly string[];
  /** Cells that say they hold a number, and do not. */
  readonly wrongNumbers: readonly { readonly name: string; readonly text: string }[];
  /** Cells that are shown as percentages. */
  readonly percentCells: ReadonlySet<string>;
}

/** What the cells of a file refer to. */
export interface FileOfSheets {
  readonly styles: CellStyles;
  /** Letters of each text that cells share. */
  readonly textLengths: readonly number[];
  /** Number of the last day of the calendar, 31 December 9999. */
  readonly lastDay: number;
}

/** What the sheets of a file hold together; reading a sheet adds to it. */
export interface Tally {
  cells: number;
  area: number;
  letters: number;
}

/**
 * Reads the marks of a sheet.
 *
 * @param part name of the part that the XML comes from, for failures
 * @throws UnpackFailure for a sheet that is broken, or larger than a table of criteria
 */
export function readMarks(xml: string, part: string, file: FileOfSheets, tally: Tally): SheetMarks {
  const scan = new SheetScan(part, file, tally);
  for (const piece of piecesOf(xml, part)) scan.step(piece);
  return scan.end();
}

const rowPath = "worksheet/sheetData/row";
const cellPath = `${rowPath}/c`;
const textPaths: ReadonlySet<string> = new Set([`${cellPath}/is/t`, `${cellPath}/is/r/t`]);

/** A cell while its XML is read. */
interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: string | undefined;
  /** Text of its value, and of the text that stands in the cell itself. */
  value: string | undefined;
  inline: string | undefined;
  hasFormula: boolean;
}

class SheetScan {
  readonly #part: string;
  readonly #file: FileOfSheets;
  readonly #tally: Tally;
  readonly #rows: string[] = [];
  readonly #merges: GridRange[] = [];
  readonly #formulas: string[] = [];
  readonly #formulasWithoutValue: string[] = [];
  readonly #errorCells: string[] = [];
  readonly #wrongNumbers: { readonly name: string; readonly text: string }[] = [];
  readonly #percentCells = new Set<string>();
  /** The row that is read, and the cell last read in it, counted from 1. */
  #row = 0;
  #column = 0;
  #cell: OpenCell | undefined;
  #cells: string[] = [];
  #isFilled = false;
  #filledRows = 0;
  #lastRow = 0;
  #lastColumn = 0;

  constructor(part: string, file: FileOfSheets, tally: Tally) {
    this.#part = part;
    this.#file = file;
    this.#tally = tally;
  }

  step(piece: XmlPiece): void {
    if (piece.kind === "text") this.#readText(piece);
    else if (piece.kind === "open") this.#open(piece);
    else if (piece.path === cellPath) this.#closeCell();
    else if (piece.path === rowPath) this.#closeRow();
  }

  end(): SheetMarks {
    this.#tally.area += this.#lastRow * this.#lastColumn;
    if (this.#tally.area > limits.area) throw tooLarge("area");
    return {
      xml: `<worksheet><sheetData>${this.#rows.join("")}</sheetData></worksheet>`,
      merges: this.#merges,
      formulas: this.#formulas,
      formulasWithoutValue: this.#formulasWithoutValue,
      errorCells: this.#errorCells,
      wrongNumbers: this.#wrongNumbers,
      percentCells: this.#percentCells,
    };
  }

  #readText({ path, content }: XmlPiece): void {
    const cell = this.#cell;
    if (cell === undefined) return;
    if (path === `${cellPath}/v`) cell.value = joinedText(cell.value, content);
    else if (textPaths.has(path)) cell.inline = joinedText(cell.inline, content);
  }

  #open({ path, content }: XmlPiece): void {
    if (path === rowPath) this.#openRow(content);
    else if (path === cellPath) this.#openCell(content);
    else if (path === "worksheet/mergeCells/mergeCell") this.#readMerge(content);
    else if (this.#cell !== undefined) openInCell(this.#cell, path);
  }

  // A row or cell that does not say where it stands follows the one before.
  #openRow(content: string): void {
    const given = attributesOf(content, this.#part).get("r");
    const row = given === undefined ? this.#row + 1 : rowNumberOf(given);
    if (row <= this.#row) throw misplaced(this.#part, given ?? "");
    this.#row = row;
    this.#column = 0;
    this.#cells = [];
    this.#isFilled = false;
  }

  #openCell(content: string): void {
    const given = attributesOf(content, this.#part);
    const name = given.get("r");
    const place = name === undefined ? undefined : placeOf(name);
    const column = name === undefined ? this.#column + 1 : (place?.column ?? 0);
    if (column <= this.#column || (place !== undefined && place.row !== this.#row)) {
      throw misplaced(this.#part, name ?? "");
    }
    this.#column = column;
    this.#cell = {
      column,
      type: given.get("t") ?? "n",
      style: given.get("s"),
      value: undefined,
      inline: undefined,
      hasFormula: false,
    };
  }

  #closeCell(): void {
    const cell = this.#cell;
    if (cell === undefined) return;
    this.#cell = undefined;
    const hasValue = holdsValue(cell);
    if (!hasValue && !cell.hasFormula) return;
    this.#count(cell);
    const name = cellName(this.#row - 1, cell.column - 1);
    if (cell.type === "e") this.#errorCells.push(name);
    else if (cell.hasFormula) (hasValue ? this.#formulas : this.#formulasWithoutValue).push(name);
    const content = hasValue ? this.#contentOf(cell, name) : "";
    if (content === "") return;
    this.#cells.push(`<c r="${name}"${content}</c>`);
    this.#lastColumn = Math.max(this.#lastColumn, cell.column);
  }

  #count({ column }: OpenCell): void {
    this.#tally.cells += 1;
    if (this.#tally.cells > limits.cells) throw tooLarge("cells");
    if (column > limits.columns) throw tooLarge("columns");
    if (this.#isFilled) return;
    this.#isFilled = true;
    this.#filledRows += 1;
    if (this.#filledRows > limits.rows || this.#row > limits.rows) throw tooLarge("rows");
  }

  // Spreadsheet programs store the height of rows far below the table; those hold nothing.
  #closeRow(): void {
    if (this.#cells.length === 0) return;
    this.#rows.push(`<row r="${this.#row}">${this.#cells.join("")}</row>`);
    this.#cells = [];
    this.#lastRow = this.#row;
  }

  /** The rest of the plainest XML of a cell with a value, or nothing. */
  #contentOf(cell: OpenCell, name: string): string {
    const value = cell.value?.trim() ?? "";
    switch (cell.type) {
      case "n":
        return cell.inline === undefined
          ? this.#numberOf(cell, value, name)
          : this.#textOf(cell.inline);
      case "s":
        return this.#sharedTextOf(value, name);
      case "str":
      case "inlineStr":
        return this.#textOf(cell.inline ?? cell.value ?? "");
      case "b":
        return this.#truthOf(value, name);
      case "d":
        return this.#dateOf(value);
      case "e":
        return "";
      default:
        throw unknownValue(this.#part, name);
    }
  }

  #numberOf({ style }: OpenCell, value: string, name: string): string {
    const number = storedNumber.test(value) ? Number(value) : Number.NaN;
    if (value.length > longestNumber || !Number.isFinite(number)) {
      this.#wrongNumbers.push({ name, text: decoded(value.slice(0, shownLetters)) });
      return "";
    }
    if (Math.abs(number) >= largestNumber) return this.#textOf(value);
    const { styles, lastDay } = this.#file;
    const at = /^\d{1,9}$/.test(style ?? "") ? Number(style) : Number.NaN;
    if (styles.percent.has(at)) this.#percentCells.add(name);
    // A number that is no day of the calendar is shown as one by no style.
    const isShown = at < styles.count && number >= 0 && number < lastDay + 1;
    return `${isShown ? attribute("s", String(at)) : ""}><v>${value}</v>`;
  }

  #sharedTextOf(value: string, name: string): string {
    const length = /^\d{1,9}$/.test(value) ? this.#file.textLengths[Number(value)] : undefined;
    if (length === undefined) throw unknownValue(this.#part, name);
    this.#countLetters(length);
    return length === 0 ? "" : ` t="s"><v>${value}</v>`;
  }

  #textOf(text: string): string {
    this.#countLetters(text.length);
    return text === "" ? "" : ` t="inlineStr"><is><t>${text}</t></is>`;
  }

  #truthOf(value: string, name: string): string {
    if (value === "1" || value === "true") return ' t="b"><v>1</v>';
    if (value === "0" || value === "false") return ' t="b"><v>0</v>';
    throw unknownValue(this.#part, name);
  }

  // A time of day, or a day that does not exist, stays the text that it is.
  #dateOf(value: string): string {
    const day = value.slice(0, 10);
    const isDay = isCivilDate(day) && /^(?:T|$)/.test(value.slice(10));
    return isDay ? ` t="d"><v>${day}</v>` : this.#textOf(value);
  }

  #countLetters(letters: number): void {
    this.#tally.letters += letters;
    if (this.#tally.letters > limits.letters) throw tooLarge("letters");
  }

  #readMerge(content: string): void {
    const reference = attributesOf(content, this.#part).get("ref") ?? "";
    const [from, to] = reference.slice(0, longestReference).split(":").map(placeOf);
    if (from === undefined || to === undefined) return;
    this.#merges.push({
      top: from.row - 1,
      left: from.column - 1,
      bottom: Math.min(to.row - 1, limits.rows),
      right: Math.min(to.column - 1, limits.columns),
    });
    if (this.#merges.length > limits.merges) throw tooLarge("merges");
  }
}

/** Numbers are stored with 17 digits; this leaves room for zeros. */
const longestNumber = 100;
const storedNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?$/i;

/** No table has larger numbers; they stay the text that they are. */
const largestNumber = 1e30;

/** Letters of a wrong value that a message shows. */
const shownLetters = 40;

/** "XFD1048576:XFD1048576" */
const longestReference = 21;

/**
 * Text of a cell that comes in pieces.
 *
 * @throws UnpackFailure for more letters than a cell can have
 */
export function joinedText(text: string | undefined, piece: string): string {
  const whole = (text ?? "") + piece;
  if (whole.length > limits.text) throw tooLarge("text");
  return whole;
}

function openInCell(cell: OpenCell, path: string): void {
  if (path === `${cellPath}/f`) cell.hasFormula = true;
  else if (path === `${cellPath}/v`) cell.value ??= "";
  else if (path === `${cellPath}/is`) cell.inline ??= "";
}

// A formula may have worked out a text without letters; a number has digits.
function holdsValue({ type, value, inline }: OpenCell): boolean {
  if (inline !== undefined) return true;
  return type === "str" ? value !== undefined : value !== undefined && value.trim() !== "";
}

function placeOf(name: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column };
}

function rowNumberOf(text: string): number {
  return /^\d{1,7}$/.test(text) ? Number(text) : 0;
}

function misplaced(part: string, reference: string): UnpackFailure {
  const shown = decoded(reference.slice(0, shownLetters));
  return new UnpackFailure("broken", {
    vi: `trong phần ${part}, dòng hoặc ô "${shown}" không đúng thứ tự`,
    en: `in the part ${part}, the row or cell "${shown}" is out of order`,
  });
}

function unknownValue(part: string, name: string): UnpackFailure {
  return new UnpackFailure("broken", {
    vi: `trong phần ${part}, giá trị của ô ${name} không đúng kiểu`,
    en: `in the part ${part}, the value of the cell ${name} is not of its kind`,
  });
}
