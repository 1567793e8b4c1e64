import type { TableBlock } from "../document/document.js";
import type { Finding } from "../import/finding.js";
import type { ImportedCriteriaTable } from "../import/import-criteria-table.js";
import { words } from "../report/words.js";
import { kindForms } from "../rules/kind-forms.js";
import type { Language, LocalizedText } from "../text/language.js";
import { severities } from "./words/severities.js";

/** What an import found, by cell. */
export function findingsTable(findings: readonly Finding[], language: Language): TableBlock {
  const vi = language === "vi";
  return {
    kind: "table",
    columns: [
      { title: vi ? "Ô" : "Cell", align: "left" },
      { title: vi ? "Mức" : "Severity", align: "left" },
      { title: words.code[language], align: "left" },
      { title: vi ? "Nội dung" : "Finding", align: "left", flexible: true },
    ],
    rows: findings.map(({ path, severity, criterion, message }) => [
      path,
      severities[severity][language],
      criterion ?? "",
      message[language],
    ]),
  };
}

/** How the parts of an imported table were read. */
export interface Readings {
  readonly title: LocalizedText;
  readonly table: TableBlock;
}

/** How every leaf of an imported table was read. */
export function leafReadings(imported: ImportedCriteriaTable, language: Language): Readings {
  const title = { vi: "Cách đọc từng tiêu chí", en: "How each criterion was read" };
  return { title, table: readingsTable(imported, language) };
}

function readingsTable(imported: ImportedCriteriaTable, language: Language): TableBlock {
  const vi = language === "vi";
  return {
    kind: "table",
    columns: [
      { title: words.code[language], align: "left" },
      { title: vi ? "Ô" : "Cell", align: "left" },
      { title: vi ? "Quy tắc" : "Rule", align: "left" },
      { title: vi ? "Đã đọc" : "Read", align: "left" },
      { title: vi ? "Lời văn của bảng" : "Wording of the table", align: "left", flexible: true },
      { title: vi ? "Cách đọc" : "How it was read", align: "left", flexible: true },
    ],
    rows: imported.leaves.map(({ code, path, kind, read, text, note }) => [
      code,
      path,
      kindForms[kind].name[language],
      read ? (vi ? "có" : "yes") : vi ? "chưa" : "no",
      text.replaceAll(/;?\n/g, "; "),
      note[language],
    ]),
  };
}
