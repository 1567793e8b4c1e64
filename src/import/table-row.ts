import type { DecimalText } from "../numbers/decimal-text.js";
import type { Finding } from "./finding.js";

/** A row of a criteria table, before it has a place in the tree. */
export interface TableRow {
  /** Counted from 0. */
  readonly row: number;
  /** Number as printed; "" where there is none. */
  readonly printed: string;
  /** The spreadsheet stored the number of the row as a number, so an end zero may be lost. */
  readonly storedAsNumber: boolean;
  /** The spreadsheet made a date of the number of the row. */
  readonly storedAsDate: boolean;
  /** Word before the number: "Điều" of "Điều 4". */
  readonly word?: string;
  readonly title: string;
  /** Lines of the title cell below the title that say how the row is scored. */
  readonly titleRule: string;
  /** Maximum as its cell prints it, or as its title does. */
  readonly max: DecimalText | null;
  /** Weight as its cell prints it. */
  readonly weight: DecimalText | null;
  /** Depth that its column gives it, counted from 0, where levels stand in columns. */
  readonly level?: number;
  readonly rule: string;
  readonly evidence: string;
  readonly responsible: string;
  /** Its title is part of a block merged with the row above. */
  readonly continues: boolean;
}

/** Columns whose cells may be merged over several criteria. */
export type SharedRole = "rule" | "evidence" | "responsible";

/** The rows of a table by what they are. */
export interface TableRows {
  readonly items: readonly TableRow[];
  /** Rows that print a sum, with the maximum they give. */
  readonly totals: readonly TableRow[];
  /** Text below the table. */
  readonly notes: readonly string[];
  readonly findings: readonly Finding[];
}
