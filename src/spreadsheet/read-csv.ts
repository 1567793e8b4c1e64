import Papa from "papaparse";
import { finding } from "../import/finding.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import type { Place } from "../problems/problem.js";
import type { LocalizedText } from "../text/language.js";
import type { ReadSpreadsheet } from "./read-xlsx.js";
import { limitNames, limits } from "./unpack.js";

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
    const detail = quoteFaults.get(wrong) ?? brokenRow;
    return { ok: false, findings: [finding("error", "not-csv", at, { detail })] };
  }
  if (beyond !== undefined) return tooLarge(beyond, place);
  const grid = {
    name,
    rows: rows.map((row) => row.map((cell) => (cell === "" ? null : withoutGuard(cell)))),
    merges: [],
    formulas: [],
  };
  return { ok: true, grids: [grid] };
}

function tooLarge(bound: keyof typeof limits, place: Place): ReadSpreadsheet {
  const parameters = { what: limitNames[bound], limit: String(limits[bound]) };
  return { ok: false, findings: [finding("error", "spreadsheet-too-large", place, parameters)] };
}

interface ParsedRows {
  readonly rows: readonly (readonly string[])[];
  /** The bound that the last row goes beyond. */
  readonly beyond?: keyof typeof limits;
  /** What is wrong with the last row, as the library names it. */
  readonly wrong?: string;
}

// Stops at the first row that will not do, so that a hostile file takes no more memory than that.
function parse(text: string, separator: string): ParsedRows {
  const rows: string[][] = [];
  let area = 0;
  let stop: Omit<ParsedRows, "rows"> = {};
  Papa.parse<string[]>(text, {
    delimiter: separator,
    step: ({ data, errors }, parser) => {
      rows.push(data);
      area += data.length;
      const [error] = errors;
      const beyond = boundOf(rows.length, data, area);
      if (error !== undefined) stop = { wrong: error.code };
      else if (beyond !== undefined) stop = { beyond };
      else return;
      parser.abort();
    },
  });
  return { rows, ...stop };
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

const quoteFaults: ReadonlyMap<string, LocalizedText> = new Map([
  [
    "MissingQuotes",
    { vi: "dấu ngoặc kép mở ra mà không đóng lại", en: "a quotation mark is never closed" },
  ],
  [
    "InvalidQuotes",
    {
      vi: "sau dấu ngoặc kép đóng còn chữ trước dấu phân cách",
      en: "text follows a closing quotation mark before the separator",
    },
  ],
]);

const brokenRow: LocalizedText = { vi: "dòng này bị hỏng", en: "this row is damaged" };

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
  const { data } = Papa.parse<string[]>(head, {
    delimiter: separator,
    preview: headLines,
    skipEmptyLines: true,
  });
  const linesByCells = new Map<number, number>();
  for (const { length } of data) {
    if (length > 1) linesByCells.set(length, (linesByCells.get(length) ?? 0) + 1);
  }
  return [...linesByCells]
    .map(([cells, lines]) => ({ cells, lines }))
    .reduce((best, one) => (one.lines > best.lines ? one : best), { cells: 0, lines: 0 });
}
