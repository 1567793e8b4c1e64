import { limits } from "../grid/limits.js";
import { limitNames } from "../grid/words.js";
import { finding } from "../import/finding.js";
import { inModernText } from "../import/modern-text.js";
import type { ReadSpreadsheet } from "../import/read-spreadsheet.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import type { Place } from "../problems/problem.js";
import { type CsvRow, type QuoteFault, readCsvRow } from "./csv-row.js";
import { quoteFaults } from "./words.js";

/**
 * Reads CSV into one plain sheet, for `importCriteriaTable` and `importScoreSheet`. The separator
 * is what a first line such as "sep=;" names; else the comma, semicolon or tab that divides the
 * first lines most evenly. Every cell is text: numbers are read later, as Vietnamese offices type
 * them.
 *
 * @param file text, or the bytes of a file in UTF-8, or in UTF-16 with a byte order mark
 * @param name name of the sheet in findings, e.g. the name of the file
 * @example
 * const read = readCsv("STT;Tiêu chí;Điểm tối đa\r\n1;Kế hoạch;0,5\r\n", "bang.csv");
 * read.ok && read.grids[0]?.rows[1]?.[2] // "0,5"
 */
export function readCsv(file: string | Uint8Array, name: string): ReadSpreadsheet {
  refuse(checkArguments({ file: [file, "file"], name: [name, "text"] }));
  const place = { path: name };
  if (file.length > limits.csvBytes) return tooLarge("csvBytes", place);
  const decoded = typeof file === "string" ? file : decode(file);
  if (decoded === undefined) {
    return { ok: false, findings: [finding("error", "not-unicode", place, {})] };
  }
  const { separator, text } = withSeparator(decoded.replace(/^\uFEFF/, ""));
  const { rows, beyond, wrong } = parse(text, separator);
  if (wrong !== undefined) {
    const at = { path: `${name}!A${rows.length}` };
    const findings = [finding("error", "not-csv", at, { detail: quoteFaults[wrong] })];
    return { ok: false, findings };
  }
  if (beyond !== undefined) return tooLarge(beyond, place);
  const grid = {
    name,
    rows: rows.map((row) => row.map((cell) => (cell === "" ? null : withoutGuard(cell)))),
    merges: [],
    formulas: [],
  };
  return inModernText({ ok: true, grids: [grid], findings: [] });
}

function tooLarge(bound: keyof typeof limits, place: Place): ReadSpreadsheet {
  const parameters = { what: limitNames[bound], limit: String(limits[bound]) };
  return { ok: false, findings: [finding("error", "spreadsheet-too-large", place, parameters)] };
}

interface ParsedRows {
  readonly rows: readonly (readonly string[])[];
  /** The bound that the last row goes beyond. */
  readonly beyond?: keyof typeof limits;
  /** What is wrong with the last row. */
  readonly wrong?: QuoteFault;
}

// Stops at the first row that will not do, so that a hostile file takes no more memory than that.
function parse(text: string, separator: string): ParsedRows {
  const rows: (readonly string[])[] = [];
  let area = 0;
  for (let start: number | undefined = 0; start !== undefined; ) {
    const { cells, next, fault } = readCsvRow(text, start, separator, limits.columns);
    rows.push(cells);
    if (fault !== undefined) return { rows, wrong: fault };
    area += cells.length;
    const beyond = boundOf(rows.length, cells, area);
    if (beyond !== undefined) return { rows, beyond };
    start = next;
  }
  return { rows };
}

function boundOf(
  rows: number,
  row: readonly string[],
  area: number,
): keyof typeof limits | undefined {
  if (rows > limits.rows) return "rows";
  if (row.length > limits.columns) return "columns";
  if (area > limits.area) return "area";
  return row.some(({ length }) => length > limits.text) ? "text" : undefined;
}

function decode(file: Uint8Array): string | undefined {
  const mark = [...file.subarray(0, 2)].map((byte) => byte.toString(16)).join(" ");
  const encoding = { "ff fe": "utf-16le", "fe ff": "utf-16be" }[mark] ?? "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(file);
  } catch {
    return undefined;
  }
}

// `toCsv` puts an apostrophe before text that a spreadsheet would run as a formula.
function withoutGuard(cell: string): string {
  return /^'\s*[=+\-@＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

interface SeparatedText {
  readonly separator: string;
  readonly text: string;
}

// A first line "sep=;" tells Excel the separator, and is not shown.
function withSeparator(text: string): SeparatedText {
  const [line, separator] = /^"?sep=([^\r\n"])"?(?:\r\n?|\n|$)/i.exec(text) ?? [];
  if (line !== undefined && separator !== undefined) {
    return { separator, text: text.slice(line.length) };
  }
  return { separator: separatorOf(text), text };
}

/** Letters and lines in which the separator is looked for. */
const headLetters = 64_000;
const headLines = 30;

// The separator that divides most of the first lines into the same number of cells, and of two
// such the one that makes more cells: titles and decimals hold commas, though not in every line.
function separatorOf(text: string): string {
  const head = text.slice(0, headLetters);
  const [best] = [",", ";", "\t"]
    .map((separator) => ({ separator, ...evenness(head, separator) }))
    .sort((one, other) => other.lines - one.lines || other.cells - one.cells);
  return best?.separator ?? ",";
}

interface Evenness {
  /** Lines with the number of cells that most lines have, and how many that is. */
  readonly lines: number;
  readonly cells: number;
}

function evenness(head: string, separator: string): Evenness {
  const linesByCells = new Map<number, number>();
  let start: number | undefined = 0;
  for (let line = 0; line < headLines && start !== undefined; line += 1) {
    const { cells, next }: CsvRow = readCsvRow(head, start, separator, limits.columns);
    const count = cells.length;
    if (count > 1) linesByCells.set(count, (linesByCells.get(count) ?? 0) + 1);
    start = next;
  }
  return [...linesByCells]
    .map(([cells, lines]) => ({ cells, lines }))
    .reduce((best, one) => (one.lines > best.lines ? one : best), { cells: 0, lines: 0 });
}
