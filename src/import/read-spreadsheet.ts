import type { Finding } from "./finding.js";
import type { Grid } from "./grid.js";

/** Sheets of a file, or why they were not read. */
export type ReadSpreadsheet =
  | {
      readonly ok: true;
      readonly grids: readonly Grid[];
      /** What a person should know of how the file was read; no error is among it. */
      readonly findings: readonly Finding[];
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };
