import type { PreparedCriteriaSet } from "../criteria-set/prepared-set.js";
import type { ScoreSheet } from "../score-sheet/score-sheet.js";
import type { ScoreOptions } from "./score-options.js";

/** States in a column: 0 not assessed, 1 scored, 2 left out of the base, 3 not applicable and counted in full. */
export const stateCodes = { notAssessed: 0, scored: 1, leftOut: 2, countedInFull: 3 } as const;

/** The column of one domain, criterion or leaf: an element for each row. */
export interface NodeColumn<C extends string = string> {
  /** Code of the node. */
  readonly code: C;
  /** 1 for a domain. */
  readonly depth: number;
  /** True for a leaf of the set. */
  readonly isLeaf: boolean;
  /** Points in units of the columns; NaN where there are none. */
  readonly points: Float64Array;
  /** Maximum that applies, in units of the columns. */
  readonly applicableMax: Float64Array;
  /** One of the {@link stateCodes}. */
  readonly states: Uint8Array;
}

/** Results of many sheets of one set, by columns: a row for each sheet. */
export interface ScoreColumns<C extends string = string> {
  /** Number of rows. */
  readonly rows: number;
  /** Decimals of the units: 1 point is 10 to this power. */
  readonly decimals: number;
  /** All nodes in the order of the set, each parent before its children. */
  readonly nodes: readonly NodeColumn<C>[];
  /** Base, plus bonus, less penalty, in units; NaN where nothing has points. */
  readonly points: Float64Array;
  /** Maximum that applies, in units. */
  readonly applicableMax: Float64Array;
  /** 1 where every leaf is assessed, else 0. */
  readonly complete: Uint8Array;
  /** Percent of the applicable maximum in hundredths, rounded half up; NaN unless complete. */
  readonly percentages: Float64Array;
  /** For each ladder of the set the position of the class from the top; -1 where there is none. */
  readonly classes: readonly Int8Array[];
  /** What the rows were made from, for {@link scorecardOf}. */
  readonly source: ColumnSource;
}

/** What columns were made from. */
export interface ColumnSource {
  /** The set. */
  readonly prepared: PreparedCriteriaSet;
  /** How it was scored. */
  readonly options: ScoreOptions;
  /** True where rows come from sheets, which may say that a unit is not eligible. */
  readonly hasSheets: boolean;
  /** The sheet of a row. */
  readonly sheetOf: (row: number) => ScoreSheet;
}
