import type { CivilDate } from "../dates/civil-date.js";
import type { DecimalText } from "../numbers/decimal-text.js";

/** What a cell holds. A formula carries its result, so that every reader sees the same number. */
export type SheetValue =
  | string
  | null
  | { readonly number: DecimalText }
  | { readonly date: CivilDate }
  | { readonly formula: string; readonly result: DecimalText };

/** What a cell is for; writers give each look one style. */
export type Look =
  | "title"
  | "note"
  | "heading"
  | "group"
  | "text"
  | "number"
  | "input"
  | "proposal"
  | "total"
  | "bare";

/** A cell of a sheet. */
export interface SheetCell {
  readonly value: SheetValue;
  readonly look: Look;
  /** Columns that it stands across; 1 when absent. */
  readonly span?: number;
  /** Levels that its text is moved in by. */
  readonly indent?: number;
}

/** A rectangle of cells, rows and columns counted from 0, ends included. */
export interface SheetRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a spreadsheet program lets a person type into cells. */
export type Validation = {
  readonly range: SheetRange;
  /** Shown when the cell is chosen. */
  readonly prompt?: string;
  /** Shown when something else is typed. */
  readonly refusal: string;
} & (
  | { readonly kind: "list"; readonly options: readonly string[] }
  | { readonly kind: "number"; readonly lowest?: DecimalText; readonly highest?: DecimalText }
  | { readonly kind: "date" }
);

/** Cells that stand out while a formula holds for them; relative to the first cell of the range. */
export interface Highlight {
  readonly range: SheetRange;
  readonly formula: string;
  readonly colour: string;
  readonly bold?: true;
}

/** A sheet of a workbook. */
export interface WorkbookSheet {
  /** At most 31 characters, without / \ ? * [ ] : and unlike the others. */
  readonly name: string;
  /** Widths in letters; a hidden column is for readers of the file. */
  readonly columns: readonly { readonly width: number; readonly hidden?: true }[];
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  /** Rows from the top that stay in view. */
  readonly frozenRows?: number;
  /** Columns from the left that stay in view. */
  readonly frozenColumns?: number;
  /** Cells with a filter on their first row. */
  readonly filter?: SheetRange;
  /** Only inputs may be changed; there is no password. */
  readonly isProtected?: true;
  readonly isHidden?: true;
  /** Paper that it prints on, turned; A4 when absent. */
  readonly paper?: "A3";
  readonly validations?: readonly Validation[];
  readonly highlights?: readonly Highlight[];
}

/** A workbook as plain data, before it is a file. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
}

/** A cell with a number, or an empty one. */
export function numberCell(number: DecimalText | null, look: Look = "number"): SheetCell {
  return { value: number === null ? null : { number }, look };
}

/** A cell with text. */
export function textCell(value: string | null, look: Look = "text"): SheetCell {
  return { value, look };
}
