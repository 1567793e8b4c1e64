import type { Outline } from "../problems/expected.js";
import { unitOutline } from "../score-sheet/outline.js";
import type { CriteriaTableOptions } from "./criteria-table-options.js";
import type { FilledTableOptions } from "./filled-table/filled-options.js";
import type { Grid } from "./grid.js";
import type { SurveyImportOptions } from "./survey-form/survey-import-options.js";

/** Sheets of a spreadsheet before their cells. */
export const gridsOutline = {
  listOf: {
    keys: {
      name: "text",
      rows: "list",
      merges: { listOf: "object" },
      formulas: "list",
    },
  } as const satisfies Outline<Grid>,
} as const;

/** What a criteria table does not say of itself. */
export const tableOptionsOutline = {
  keys: {
    id: "text",
    index: "text",
    title: "words",
    appliesTo: "words",
    period: { keys: { from: "text" } },
    version: "text?",
    notApplicable: "text?",
    provenance: "object?",
    sheet: "text?",
  },
} as const satisfies Outline<CriteriaTableOptions>;

/** What a filled table does not say of itself. */
export const filledOptionsOutline = {
  keys: { unit: unitOutline, year: "number", layer: "text?", sheet: "text?" },
  optional: true,
} as const satisfies Outline<FilledTableOptions>;

/** What a table of several units does not say of itself. */
export const unitsOptionsOutline = {
  keys: { year: "number", layer: "text?", sheet: "text?" },
} as const satisfies Outline<FilledTableOptions>;

/** What a table of survey forms does not say of itself. */
export const surveyOptionsOutline = {
  keys: {
    unit: unitOutline,
    year: "number",
    issued: "number?",
    sheet: "text?",
    columns: "object?",
    answers: "object?",
    without: { listOf: "text", optional: true },
    duplicates: { oneOf: ["keep", "first"], optional: true },
  },
  optional: true,
} as const satisfies Outline<SurveyImportOptions>;

/** What a person answered of a filled template of forms; what else is given is passed over. */
export const templateAnswersOutline = {
  keys: {
    answers: "object?",
    duplicates: { oneOf: ["keep", "first"], optional: true },
  },
  optional: true,
} as const satisfies Outline<SurveyImportOptions>;
