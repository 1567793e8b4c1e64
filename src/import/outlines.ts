import type { Outline } from "../problems/expected.js";
import { unitOutline } from "../score-sheet/outline.js";
import type { Grid } from "./grid.js";
import type { CriteriaTableOptions } from "./import-criteria-table.js";
import type { FilledTableOptions } from "./import-score-sheet.js";

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
