/**
 * Import: criteria tables, filled score sheets and survey forms from the cells of spreadsheets. Works on plain
 * sheets: `readCsv` reads them from CSV here, `chiso/spreadsheet` from .xlsx files.
 *
 * @module
 */

export { readCsv } from "../csv/read-csv.js";
export type { Grid, GridCell, GridNumber, GridRange } from "../grid/grid.js";
export type { LeafReading } from "../import/criteria-table/leaf-reading.js";
export type { CriteriaTableOptions } from "../import/criteria-table-options.js";
export type { FilledTableOptions, MergeUnits } from "../import/filled-table/filled-options.js";
export type { Finding, FindingCode, Severity } from "../import/finding.js";
export {
  type ImportedCriteriaTable,
  importCriteriaTable,
} from "../import/import-criteria-table.js";
export {
  type ImportedScoreSheet,
  type ImportedUnitSheet,
  importScoreSheet,
  importScoreSheets,
} from "../import/import-score-sheet.js";
export { importSurvey } from "../import/import-survey.js";
export type { ReadSpreadsheet } from "../import/read-spreadsheet.js";
export { type ImportedResults, importResults } from "../import/results/import-results.js";
export type { ImportedResult, OldUnitSheet } from "../import/results/imported-result.js";
export type { ResultsOptions } from "../import/results/results-options.js";
export type { RuleToConfirm } from "../import/results/rule-to-confirm.js";
export { type RuleTextReading, readRuleText } from "../import/rule-text.js";
export type { ImportedSurvey } from "../import/survey-form/imported-survey.js";
export type {
  SurveyColumn,
  SurveyImportOptions,
} from "../import/survey-form/survey-import-options.js";
export {
  type HeadingInstrument,
  readTableHeading,
  type TableHeading,
} from "../import/table-heading.js";
export { type NumberReading, readVietnameseNumber } from "../import/vietnamese-number.js";
export type { PlanRow } from "../score-sheet/plan-row.js";
