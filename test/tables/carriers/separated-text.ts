/** CSV and its relatives, as each program writes them: quotation marks only where they are needed. */
import type { Grid, GridCell } from "../../../src/entries/import.js";
import { textOf } from "../text-of.js";

/** How a program writes rows as text. */
export interface TextForm {
  readonly separator: string;
  readonly lineEnd: string;
  /** Numbers have a point, whatever the language of the machine. */
  readonly hasPoints?: true;
  readonly encoding: "utf-8" | "utf-8-marked" | "utf-16-marked";
}

/** The forms that programs write. */
export const textForms = {
  /** "CSV UTF-8" of Excel, on a machine whose decimals have a comma. */
  "csv-excel": { separator: ";", lineEnd: "\r\n", encoding: "utf-8-marked" },
  /** "Unicode text" of Excel. */
  "text-excel": { separator: "\t", lineEnd: "\r\n", encoding: "utf-16-marked" },
  "csv-google": { separator: ",", lineEnd: "\r\n", encoding: "utf-8" },
  "csv-calc": { separator: ",", lineEnd: "\n", encoding: "utf-8" },
  /** The csv module of Python, of values that openpyxl has read. */
  "csv-python": { separator: ",", lineEnd: "\r\n", hasPoints: true, encoding: "utf-8" },
} as const satisfies Readonly<Record<string, TextForm>>;

/** The bytes of a grid as text. */
export function textFile({ rows }: Grid, form: TextForm): Uint8Array {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const lines = rows.map((row) => {
    const cells = Array.from({ length: width }, (_, at) => quoted(row[at] ?? null, form));
    return `${cells.join(form.separator)}${form.lineEnd}`;
  });
  return encoded(lines.join(""), form.encoding);
}

function quoted(cell: GridCell, { separator, hasPoints }: TextForm): string {
  const isNumber = typeof cell === "object" && cell !== null && "number" in cell;
  const text = isNumber && hasPoints === true ? cell.number : textOf(cell);
  const needsMarks = text.includes(separator) || /["\r\n]/.test(text) || text.trim() !== text;
  return needsMarks ? `"${text.replaceAll('"', '""')}"` : text;
}

function encoded(text: string, encoding: TextForm["encoding"]): Uint8Array {
  const marked = `\uFEFF${text}`;
  if (encoding === "utf-16-marked") return Buffer.from(marked, "utf16le");
  return Buffer.from(encoding === "utf-8" ? text : marked);
}
