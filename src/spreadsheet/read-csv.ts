import Papa from "papaparse";
import { finding } from "../import/finding.js";
import type { ReadSpreadsheet } from "./read-xlsx.js";
import { limits } from "./unpack.js";

/**
 * Reads CSV into one plain sheet, for `importCriteriaTable` and `importScoreSheet`. The separator
 * is the comma, semicolon or tab that stands most often in the first lines. Every cell is text:
 * numbers are read later, as Vietnamese offices type them.
 *
 * @param file text, or the bytes of a file in UTF-8, or in UTF-16 with a byte order mark
 * @param name name of the sheet in findings, e.g. the name of the file
 * @example
 * const read = readCsv("STT;Tiêu chí;Điểm tối đa\r\n1;Kế hoạch;0,5\r\n", "bang.csv");
 * read.ok && read.grids[0]?.rows[1]?.[2] // "0,5"
 */
export function readCsv(file: string | Uint8Array, name: string): ReadSpreadsheet {
  const place = { path: name };
  if (file.length > limits.packedBytes) {
    const parameters = { what: "size", limit: String(limits.packedBytes) };
    return { ok: false, findings: [finding("error", "spreadsheet-too-large", place, parameters)] };
  }
  const text = typeof file === "string" ? file : decode(file);
  if (text === undefined) {
    return { ok: false, findings: [finding("error", "not-unicode", place, {})] };
  }
  const { data: rows, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {
    delimiter: separatorOf(text),
    preview: limits.rows + 1,
  });
  const [wrong] = errors;
  if (wrong !== undefined) {
    const at = { path: `${name}!A${(wrong.row ?? 0) + 1}` };
    return { ok: false, findings: [finding("error", "not-csv", at, { detail: wrong.message })] };
  }
  if (rows.length > limits.rows || rows.some(({ length }) => length > limits.columns)) {
    const what = rows.length > limits.rows ? "rows" : "columns";
    const parameters = { what, limit: String(limits[what]) };
    return { ok: false, findings: [finding("error", "spreadsheet-too-large", place, parameters)] };
  }
  const grid = {
    name,
    rows: rows.map((row) => row.map((cell) => (cell === "" ? null : withoutGuard(cell)))),
    merges: [],
    formulas: [],
  };
  return { ok: true, grids: [grid] };
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

function separatorOf(text: string): string {
  const head = text.slice(0, 4_000);
  const count = (sign: string): number => head.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
