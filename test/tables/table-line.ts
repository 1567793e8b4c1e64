import type { GridCell } from "../../src/entries/import.js";
import type { DrawnSheet } from "./draw-points.js";
import type { DrawnSet } from "./draw-set.js";
import type { Layout } from "./layout.js";
import type { Random } from "./random.js";

/** A row by columns: code, title, max, rule, weight, level0 to level2, points as "unit.round". */
export interface TableLine {
  readonly cells: Cells;
  /** Its first cell is merged over all columns, or over number and title. */
  readonly merged?: "across" | "two";
  /** Columns whose cell goes on from the row above in a merged block. */
  readonly continues?: readonly string[];
  readonly isDomain?: true;
}

/** What the lines are made from. */
export interface Printing {
  readonly random: Random;
  readonly layout: Layout;
  readonly set: DrawnSet;
  /** Absent where the set alone is printed. */
  readonly sheet?: DrawnSheet;
}

/** Cells by column. */
export type Cells = Readonly<Record<string, GridCell>>;
