/**
 * Spreadsheets: .xlsx, .docx and CSV files into plain sheets for `chiso/import`, and results,
 * plans and templates into .xlsx files. Needs the packages `fflate`, `saxen` and
 * `write-excel-file` beside chiso; `readCsv` alone needs none and is in `chiso/import` too.
 *
 * @module
 */
export { readCsv } from "../csv/read-csv.js";
export type { ReadSpreadsheet } from "../import/read-spreadsheet.js";
export { type PlanWorkbookOptions, planWorkbook } from "../plan-workbook/plan-workbook.js";
export type { ReadPlanWorkbookOptions } from "../plan-workbook/read-options.js";
export {
  isPlanWorkbook,
  type ReadPlanWorkbook,
  readPlanWorkbook,
} from "../plan-workbook/read-plan-workbook.js";
export { scoreWorkbook } from "../spreadsheet/score-workbook.js";
export { documentWorkbook } from "../spreadsheet/table-workbook.js";
export type {
  Highlight,
  Look,
  SheetCell,
  SheetRange,
  SheetValue,
  Validation,
  Workbook,
  WorkbookSheet,
} from "../spreadsheet/workbook.js";
export { writeXlsx } from "../spreadsheet/write-xlsx.js";
export { readTables } from "../tables/read-tables.js";
export {
  scoreSheetTemplate,
  type TemplateOptions,
} from "../template/write/score-sheet-template.js";
export { surveyTemplate } from "../template/write/survey-template.js";
export type { SurveyTemplateOptions } from "../template/write/survey-template-options.js";
export type { TemplateQuestion } from "../template/write/template-question.js";
export { readDocx } from "../word-tables/read-docx.js";
export { readXlsx } from "../xlsx/read-xlsx.js";
