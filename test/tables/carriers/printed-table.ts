import type { Grid } from "../../../src/entries/import.js";

/** A grid that knows which of its rows are the table; the others stand above and below it. */
export interface PrintedTable extends Grid {
  /** First row of the headings. */
  readonly top: number;
  /** Row after the last one of the table. */
  readonly end: number;
}
