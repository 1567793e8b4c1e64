import { finding } from "../import/finding.js";
import { inModernText } from "../import/modern-text.js";
import type { ReadSpreadsheet } from "../import/read-spreadsheet.js";
import { kindOf } from "../office-file/file-kind.js";
import { findingOfFailure } from "../office-file/finding-of-failure.js";
import { type OfficeFile, openOfficeFile } from "../office-file/open-office-file.js";
import { otherKind } from "../office-file/other-kind.js";
import { TableSize } from "../office-file/table-size.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { cellFindings } from "./cell-findings.js";
import { readCellFormats } from "./read-cell-formats.js";
import { readSharedStrings } from "./read-shared-strings.js";
import { readSheet } from "./read-sheet.js";
import { readWorkbook } from "./read-workbook.js";

/**
 * Reads an .xlsx file into plain sheets, for `importCriteriaTable` and `importScoreSheet`. Nothing
 * in the file is run: of a formula the stored result is read. Files that link to others, hold
 * error values, formulas without a result or numbers that are none, or are larger than a table of
 * criteria can be, are refused, each cell by its name.
 *
 * Numbers are read with the 15 digits that a spreadsheet shows, so that 0.1 + 0.2 is 0.3; nearer
 * to 0 than 15 decimals is 0. A date outside the years 1900 to 9999 is read as its number.
 *
 * @param file bytes of the file
 * @example
 * const read = await readXlsx(await writeXlsx(scoreSheetTemplate(parIndexCaMau2013)));
 * read.ok && read.grids[0]?.name // "Thông tin"
 */
export async function readXlsx(file: Uint8Array): Promise<ReadSpreadsheet> {
  refuse(checkArguments({ file: [file, "bytes"] }));
  const kind = kindOf(file);
  if (kind !== "xlsx") return { ok: false, findings: [otherKind(kind)] };
  try {
    return inModernText(readSheets(openOfficeFile(file)));
  } catch (error) {
    return { ok: false, findings: [findingOfFailure(error, "not-a-spreadsheet")] };
  }
}

function readSheets(file: OfficeFile): ReadSpreadsheet {
  const linked = file.names.find((name) => /^xl\/(?:externalLinks\/|connections\.xml)/.test(name));
  if (linked !== undefined) {
    const findings = [finding("error", "external-link", { path: "" }, { detail: linked })];
    return { ok: false, findings };
  }
  const { sheets, countsFrom1904 } = readWorkbook(file);
  const shared = {
    looks: readCellFormats(file),
    texts: readSharedStrings(file),
    countsFrom1904,
  };
  const size = new TableSize();
  const read = sheets.map((sheet) => readSheet(file, sheet, shared, size));
  const findings = cellFindings(read);
  return findings.length > 0
    ? { ok: false, findings }
    : { ok: true, grids: read.map(({ grid }) => grid), findings: [] };
}
