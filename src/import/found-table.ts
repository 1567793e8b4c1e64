import type { ColumnRole } from "./column-roles.js";
import type { Finding } from "./finding.js";
import type { Grid } from "./grid.js";

/** A table found in a sheet: where its rows begin and what its columns hold. */
export interface FoundTable {
  readonly grid: Grid;
  /** Row of the headings, counted from 0. */
  readonly headingRow: number;
  /** First row below the headings. */
  readonly firstRow: number;
  /** Column of each role, counted from 0. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  /** Columns of the levels above the title, the highest first, where levels stand in columns. */
  readonly levels: readonly number[];
  readonly findings: readonly Finding[];
}
