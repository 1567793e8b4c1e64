import { indentedText, isNumberCell } from "../document/cell.js";
import type { Cell, Column, TableBlock } from "../document/document.js";
import type { Language } from "../text/language.js";
import { textWidth } from "./text-width.js";

/** What a column needs, in font sizes. */
export interface ColumnNeeds {
  /** Its longest word: narrower, and the word breaks. */
  readonly word: number;
  /** The same in a wider font that may stand in for Times New Roman. */
  readonly substituteWord: number;
  /** Its header in three lines at most. */
  readonly header: number;
  /** Its longest line. */
  readonly line: number;
  /** What its cells hold as a rule: the quadratic mean, so that a long one counts for more. */
  readonly typical: number;
  readonly flexible: boolean;
}

/** What tables with equal headers need together. */
export interface TableNeeds {
  readonly columns: readonly ColumnNeeds[];
  readonly rows: readonly (readonly CellLines[])[];
}

/** The text of a cell as the widths of the words of its lines, in font sizes. */
export type CellLines = readonly (readonly number[])[];

/** A space is a quarter of the font size. */
const space = 0.25;

/**
 * A longer word, in font sizes, is an address or the like: it breaks where it must, and no column
 * is as wide as that.
 */
const longestWord = 14;

/** Lines that a header may take before it makes its column wider. */
const headerLines = 3;

/** How much wider letters and figures are in a font that may stand in for Times New Roman. */
const substitute = { regular: 1.3, bold: 1.4 };

/** Measures the columns that tables with equal headers share. */
export function tableNeeds(tables: readonly TableBlock[], language: Language): TableNeeds {
  const columns = tables[0]?.columns ?? [];
  const rows = tables
    .flatMap((table) => table.rows)
    .flatMap((row) => ("group" in row ? [] : [measureRow(row, language, false)]));
  const totals = tables.flatMap(({ total }) =>
    total === undefined ? [] : [measureRow(total, language, true)],
  );
  return {
    columns: columns.map((column, at) => {
      const inColumn = (row: readonly CellLines[]): CellLines => row[at] ?? nothing;
      return needsOf(column, rows.map(inColumn), totals.map(inColumn));
    }),
    rows: [...rows, ...totals],
  };
}

const nothing: CellLines = [[0]];

function measureRow(
  row: readonly Cell[],
  language: Language,
  isBold: boolean,
): readonly CellLines[] {
  return row.map((cell) => {
    const text = indentedText(cell, language);
    // A number and its unit stay on one line.
    return isNumberCell(cell) ? [[textWidth(text, isBold)]] : wordWidths(text, isBold);
  });
}

/** Widths of the words of each line of a text. */
export function wordWidths(text: string, isBold: boolean): CellLines {
  return text.split("\n").map((line) => line.split(" ").map((word) => textWidth(word, isBold)));
}

function needsOf(
  { title, flexible }: Column,
  cells: readonly CellLines[],
  totals: readonly CellLines[],
): ColumnNeeds {
  const header = headerWidth(title);
  const bold = longest([...wordWidths(title, true).flat(), ...totals.flat(2)]);
  const regular = longest(cells.flat(2));
  const lengths = [...cells, ...totals].map((cell) => cell.map(lengthOf));
  const squares = lengths.reduce((sum, lines) => sum + lengthOf(lines) ** 2, 0);
  return {
    word: Math.max(bold, regular),
    substituteWord: Math.max(bold * substitute.bold, regular * substitute.regular),
    header,
    line: lengths.flat().reduce((most, line) => Math.max(most, line), header),
    typical: Math.max(header, Math.sqrt(squares / Math.max(lengths.length, 1))),
    flexible: flexible === true,
  };
}

function longest(words: readonly number[]): number {
  return words.reduce((most, word) => Math.max(most, Math.min(word, longestWord)), 0);
}

/** Words on one line, with the spaces between them. */
function lengthOf(words: readonly number[]): number {
  return words.reduce((sum, word) => sum + word + space, -space);
}

// The narrowest of the widths at which a line of the header can end.
function headerWidth(title: string): number {
  const words = wordWidths(title, true).flat();
  const widths = words
    .flatMap((_word, start) =>
      words.slice(start).map((_end, more) => lengthOf(words.slice(start, start + more + 1))),
    )
    .filter((width) => width >= longest(words))
    .sort((left, right) => left - right);
  return widths.find((width) => linesIn([words], width) <= headerLines) ?? 0;
}

/** Lines that a text takes in a column, wrapped at its spaces. */
export function linesIn(lines: CellLines, width: number): number {
  return lines.reduce((sum, words) => sum + wrappedLines(words, width), 0);
}

function wrappedLines(words: readonly number[], width: number): number {
  let lines = 1;
  let filled = -space;
  for (const word of words) {
    if (filled > 0 && filled + space + word > width) {
      lines += Math.ceil(word / width);
      filled = word % width;
    } else filled += space + word;
  }
  return lines;
}
