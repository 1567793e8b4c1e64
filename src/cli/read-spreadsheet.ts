import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import type { Grid } from "../grid/grid.js";
import type { Finding } from "../import/finding.js";
import { type ImportedScoreSheet, importScoreSheet } from "../import/import-score-sheet.js";
import { problem } from "../problems/problem.js";
import { problemsFailure, usageFailure } from "./command-failure.js";
import type { Host } from "./host.js";

/** True for the name of a spreadsheet. */
export function isSpreadsheet(file: string): boolean {
  return /\.(?:xlsx|csv)$/i.test(file);
}

/** Reads the sheets of an .xlsx or .csv file. */
export async function readSpreadsheet(file: string, host: Host): Promise<readonly Grid[]> {
  if (!isSpreadsheet(file)) {
    throw usageFailure(
      `Chỉ nhập được tệp .xlsx và .csv: ${file}`,
      `Only .xlsx and .csv files are imported: ${file}`,
    );
  }
  const bytes = await readBytes(file, host);
  const name = file.split(/[\\/]/).at(-1) ?? file;
  const read = /\.csv$/i.test(file)
    ? (await import("../csv/read-csv.js")).readCsv(bytes, name)
    : await (await import("../xlsx/read-xlsx.js")).readXlsx(bytes);
  if (read.ok) return read.grids;
  throw problemsFailure(file, read.findings);
}

async function readBytes(file: string, host: Host): Promise<Uint8Array> {
  try {
    return await host.readBytes(file);
  } catch (error) {
    const detail = (error as Error).message;
    throw problemsFailure(file, [problem("cannot-read-file", { path: "" }, { detail })]);
  }
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
