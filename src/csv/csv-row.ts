/** What is wrong with the quotation marks of a row. */
export type QuoteFault = "never-closed" | "text-after-closing";

/** A row of CSV. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** Where the next row begins; absent for the last one. */
  readonly next?: number;
  /** Set where the row cannot be read to its end. */
  readonly fault?: QuoteFault;
}

/**
 * Reads a row of CSV (RFC 4180). A cell that begins with a quotation mark ends with one, after which
 * spaces may stand; within it two marks are one. Rows end with a line break of any system.
 *
 * @param start where the row begins in the text
 * @param most cells of a row; one with more is read no further than to show that
 */
export function readCsvRow(text: string, start: number, separator: string, most: number): CsvRow {
  const cells: string[] = [];
  for (let at = start; ; at += 1) {
    const cell =
      text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
    if (typeof cell === "string") return { cells, fault: cell };
    cells.push(cell.value);
    at = cell.end;
    if (at >= text.length) return { cells };
    if (text[at] !== separator) return { cells, next: at + (text.startsWith("\r\n", at) ? 2 : 1) };
    if (cells.length > most) return { cells, next: at + 1 };
  }
}

interface CsvCell {
  readonly value: string;
  /** Where the separator, the line break or the end of the text stands. */
  readonly end: number;
}

function plainCell(text: string, start: number, separator: string): CsvCell {
  let end = start;
  while (end < text.length && !isEnd(text[end], separator)) end += 1;
  return { value: text.slice(start, end), end };
}

function quotedCell(text: string, start: number, separator: string): CsvCell | QuoteFault {
  const pieces: string[] = [];
  for (let from = start + 1; ; ) {
    const mark = text.indexOf('"', from);
    if (mark < 0) return "never-closed";
    pieces.push(text.slice(from, mark));
    if (text[mark + 1] === '"') {
      from = mark + 2;
      continue;
    }
    let end = mark + 1;
    while (text[end] === " " && separator !== " ") end += 1;
    const isClosed = end >= text.length || isEnd(text[end], separator);
    return isClosed ? { value: pieces.join('"'), end } : "text-after-closing";
  }
}

function isEnd(letter: string | undefined, separator: string): boolean {
  return letter === separator || letter === "\n" || letter === "\r";
}
