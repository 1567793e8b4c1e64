import { type Finding, finding } from "../import/finding.js";
import { inModernText } from "../import/modern-text.js";
import type { ReadSpreadsheet } from "../import/read-spreadsheet.js";
import { kindOf } from "../office-file/file-kind.js";
import { findingOfFailure } from "../office-file/finding-of-failure.js";
import { openOfficeFile } from "../office-file/open-office-file.js";
import { otherKind } from "../office-file/other-kind.js";
import { TableSize } from "../office-file/table-size.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { documentFindings, uncountedFindings } from "./document-findings.js";
import { joinTables } from "./join-tables.js";
import { readDocument } from "./read-document.js";
import { toGrid } from "./to-grid.js";
import { tableName } from "./words.js";

/**
 * Reads the tables of a Word document (.docx) into plain sheets, for `importCriteriaTable` and
 * `importScoreSheet`. Merged cells become merges, the paragraphs of a cell its lines. A table that
 * a page or a heading cuts into parts of the same columns is one again, the heading a row of it;
 * what stands above and below a table, such as title and classes, are rows of one cell. Changes that
 * are tracked count as accepted, hidden text is left out. Numbers that Word counts itself are counted
 * alike, and a warning names the first cell; so it does for a table within a cell. A document with
 * numbers that cannot be counted is refused, with the first cell of them.
 *
 * @param file bytes of the file
 * @param name name of the document's only table in findings, e.g. the name of the file; several
 * are "Bảng 1", "Bảng 2" and so on
 * @example
 * const card = score(parIndexCaMau2013, sheet, { layer: "self" });
 * const read = await readDocx(await toDocx(scoreDocument(card)), "ket-qua.docx");
 * read.ok && read.grids.length > 0 // true
 */
export async function readDocx(file: Uint8Array, name: string): Promise<ReadSpreadsheet> {
  refuse(checkArguments({ file: [file, "bytes"], name: [name, "text"] }));
  const kind = kindOf(file);
  if (kind !== "docx") return { ok: false, findings: [otherKind(kind)] };
  try {
    return inModernText(readTablesOf(file, name));
  } catch (error) {
    return { ok: false, findings: [findingOfFailure(error, "not-a-document")] };
  }
}

function readTablesOf(file: Uint8Array, name: string): ReadSpreadsheet {
  const document = readDocument(openOfficeFile(file));
  const joined = joinTables(document);
  if (joined.length === 0)
    return refused(finding("error", "no-table-in-document", { path: "" }, {}));
  const size = new TableSize();
  const tables = joined.map((table, at) =>
    toGrid(table, joined.length === 1 ? name : tableName(at + 1), size),
  );
  const uncounted = uncountedFindings(tables);
  if (uncounted.length > 0) return { ok: false, findings: uncounted };
  const parts = joined.map((table) => table.parts);
  const findings = documentFindings(tables, parts, document.hasTrackedChanges);
  return { ok: true, grids: tables.map(({ grid }) => grid), findings };
}

function refused(found: Finding): ReadSpreadsheet {
  return { ok: false, findings: [found] };
}
