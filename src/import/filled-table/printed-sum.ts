import type { ExactDecimal } from "../../numbers/exact-decimal.js";

/** A sum that a filled table prints in a round. */
export interface PrintedSum {
  readonly round: string;
  readonly printed: ExactDecimal;
  /** It is printed as a percentage of the maximum. */
  readonly percent: boolean;
  /** Sheet and cell. */
  readonly path: string;
  /** Row in the table, counted from 0. */
  readonly row: number;
  /** What the table calls it. */
  readonly name: string;
  /** The criterion whose points it is; absent for a total. */
  readonly code?: string;
  /** A formula worked it out. */
  readonly isFormula: boolean;
}
