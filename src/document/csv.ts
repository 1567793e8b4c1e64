import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import type { Language } from "../text/language.js";
import { legible } from "../text/legible.js";
import { isNumberCell } from "./cell.js";
import type { Cell, TableBlock } from "./document.js";
import { tableOutline } from "./outlines.js";

/** How a table becomes CSV. */
export interface CsvOptions {
  /**
   * Separator of fields. With "," numbers have a decimal point; with ";", which Excel expects
   * on a Vietnamese Windows, they have a decimal comma.
   */
  readonly separator?: "," | ";";
}

const byteOrderMark = "\uFEFF";

/**
 * Writes a table as CSV that opens right in Excel: UTF-8 with byte order mark, CRLF, quoting by
 * RFC 4180. Text that a spreadsheet would run as a formula is made harmless with an apostrophe; a
 * code such as 4.10 ends with a full stop, so that it is not read as the number 4.1.
 *
 * @example
 * toCsv(gapsTable(findGaps(card)), { separator: ";" }).split("\r\n")[1]?.slice(0, 10) // "1.1.4.;Mức"
 */
export function toCsv(table: TableBlock, options: CsvOptions = {}): string {
  refuse(
    checkArguments({ table: [table, tableOutline] }, [
      options,
      { keys: { separator: { oneOf: [",", ";"], optional: true } } },
    ]),
  );
  const separator = options.separator ?? ",";
  const language: Language = separator === ";" ? "vi" : "en";
  const line = (cells: readonly Cell[]): string =>
    cells.map((cell) => quote(cellText(cell, language), separator)).join(separator);
  const rows = table.rows.map((row) => ("group" in row ? [row.group] : row));
  const titles = table.columns.map(({ title }, index) => titleWithUnit(title, index, table));
  const lines = [titles, ...rows];
  return `${byteOrderMark}${lines.map((cells) => `${line(cells)}\r\n`).join("")}`;
}

// The cells hold bare numbers, so the unit stands in the title.
function titleWithUnit(title: string, index: number, table: TableBlock): string {
  for (const row of table.rows) {
    const cell = "group" in row ? undefined : row[index];
    if (isNumberCell(cell) && cell.unit !== undefined) {
      return `${title} (${cell.unit})`;
    }
  }
  return title;
}

function cellText(cell: Cell, language: Language): string {
  if (cell === null) return "";
  if (typeof cell === "string") return keepCode(defuse(legible(cell, "csv")));
  if ("text" in cell) return keepCode(defuse(legible(cell.text, "csv")));
  return language === "vi" ? cell.number.replace(".", ",") : cell.number;
}

// A cell that starts like this would be run by a spreadsheet, whatever spaces stand before it.
function defuse(text: string): string {
  return /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(text) ? `'${text}` : text;
}

// A spreadsheet would read the code 4.10 as the number 4.1, and 1.5 as a date in some countries;
// with a full stop at its end, as in a numbered heading, it stays text.
function keepCode(text: string): string {
  return /^\d+(?:\.\d+)+$/.test(text) ? `${text}.` : text;
}

function quote(text: string, separator: string): string {
  return /["\r\n]/.test(text) || text.includes(separator) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
