import type { Finding } from "./finding.js";
import type { Grid } from "./grid.js";

/** Sheets of a file, or why they were not read. */
export type ReadSpreadsheet =
  | { readonly ok: true; readonly grids: readonly Grid[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };
