import type { Grid } from "../grid.js";

/** A filled table found in a sheet: its headings, and where its rows begin. */
export interface FilledTable {
  readonly grid: Grid;
  /** First row of the headings, counted from 0. */
  readonly headingRow: number;
  /** First row below the headings. */
  readonly firstRow: number;
  /** The headings over each column, the outer one first; a text that is merged down stands once. */
  readonly headings: readonly (readonly string[])[];
}
