import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import type { Grid } from "../grid/grid.js";
import type { Finding } from "../import/finding.js";
import { type ImportedScoreSheet, importScoreSheet } from "../import/import-score-sheet.js";
import { problemsFailure, usageFailure } from "./command-failure.js";
import type { Host } from "./host.js";
import { readBytes } from "./read-bytes.js";
import { fileWords } from "./words/files.js";

/** True for the name of a file that is no JSON but may hold a table; its bytes say what it is. */
export function isSpreadsheet(file: string): boolean {
  return /\.(?:xls[xmb]?|ods|numbers|csv|tsv|txt|doc[xm]?|odt|rtf|pdf|html?|png|jpe?g|gif|bmp|tiff?|webp|heic)$/i.test(
    file,
  );
}

/** The tables of a file, and how they were read. */
export interface FileOfTables {
  readonly grids: readonly Grid[];
  readonly findings: readonly Finding[];
}

/** Reads the tables of a spreadsheet, a Word document or CSV. */
export async function readSpreadsheet(file: string, host: Host): Promise<FileOfTables> {
  const bytes = await readBytes(file, host);
  const { kindOf } = await import("../office-file/file-kind.js");
  // Any text can be taken for CSV, so that its name has to say that it is meant.
  if (!isSpreadsheet(file) && kindOf(bytes) === "text") {
    throw usageFailure(fileWords.noFileOfTables(file));
  }
  const name = file.split(/[\\/]/).at(-1) ?? file;
  const read = await (await import("../tables/read-tables.js")).readTables(bytes, name);
  if (read.ok) return read;
  throw problemsFailure(file, read.findings);
}

/** Reads a filled template of a set; anything else that is wrong ends the command. */
export function acceptTemplate(
  file: string,
  grids: readonly Grid[],
  set: CriteriaSet,
): NonNullable<ImportedScoreSheet["sheet"]> {
  const { sheet, findings } = importScoreSheet(grids, set);
  if (sheet !== null) return sheet;
  throw problemsFailure(file, errorsOf(findings));
}

/** The findings that must be mended. */
export function errorsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === "error");
}
