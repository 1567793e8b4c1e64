import { readCsv } from "../csv/read-csv.js";
import type { ReadSpreadsheet } from "../import/read-spreadsheet.js";
import { kindOf } from "../office-file/file-kind.js";
import { otherKind } from "../office-file/other-kind.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { readDocx } from "../word-tables/read-docx.js";
import { readXlsx } from "../xlsx/read-xlsx.js";

/**
 * Reads the tables of a file, whatever it is: an .xlsx workbook, a .docx document, or CSV with
 * commas, semicolons or tabs. What it is, its bytes say; its name may be wrong. Of any other kind
 * (.xls, .ods, .doc, PDF, a picture, a web page named .xls, a file with a password) a finding
 * says what it is, and how to make a file of it that is read.
 *
 * @param file bytes of the file
 * @param name name of the file, for findings
 * @example
 * const read = await readTables(new TextEncoder().encode("%PDF-1.7"), "quyet-dinh.xlsx");
 * read.ok ? "" : read.findings[0]?.message.en // "It is not read, as it is a PDF file; take the Word or Excel file it was made of, or convert it to .docx; a scan must be typed into .xlsx."
 */
export async function readTables(file: Uint8Array, name: string): Promise<ReadSpreadsheet> {
  refuse(checkArguments({ file: [file, "bytes"], name: [name, "text"] }));
  const kind = kindOf(file);
  if (kind === "xlsx") return readXlsx(file);
  if (kind === "docx") return readDocx(file, name);
  if (kind === "text") return readCsv(file, name);
  return { ok: false, findings: [otherKind(kind)] };
}
