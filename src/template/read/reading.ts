import type { Finding } from "../../import/finding.js";

/** What the parts of a reader gather together. */
export interface Reading {
  readonly findings: Finding[];
  /** Cell by JSON Pointer in the data. */
  readonly places: Map<string, string>;
}
