import type { TableBlock } from "../document/document.js";
import type { Finding } from "../import/finding.js";
import type { ImportedCriteriaTable } from "../import/import-criteria-table.js";
import { words } from "../report/words.js";
import { kindForms } from "../rules/kind-forms.js";
import type { Language, LocalizedText } from "../text/language.js";
import { importWords } from "./words/import.js";
import { severities } from "./words/severities.js";

/** What an import found, by cell. */
export function findingsTable(findings: readonly Finding[], language: Language): TableBlock {
  return {
    kind: "table",
    columns: [
      { title: importWords.cell[language], align: "left" },
      { title: importWords.severity[language], align: "left" },
      { title: words.code[language], align: "left" },
      { title: importWords.finding[language], align: "left", flexible: true },
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
  const title = importWords.leafReadings;
  return { title, table: readingsTable(imported, language) };
}

function readingsTable(imported: ImportedCriteriaTable, language: Language): TableBlock {
  return {
    kind: "table",
    columns: [
      { title: words.code[language], align: "left" },
      { title: importWords.cell[language], align: "left" },
      { title: importWords.rule[language], align: "left" },
      { title: importWords.read[language], align: "left" },
      { title: importWords.wording[language], align: "left", flexible: true },
      { title: importWords.howRead[language], align: "left", flexible: true },
    ],
    rows: imported.leaves.map(({ code, path, kind, read, text, note }) => [
      code,
      path,
      kindForms[kind].name[language],
      read ? importWords.yes[language] : importWords.no[language],
      text.replaceAll(/;?\n/g, "; "),
      note[language],
    ]),
  };
}
