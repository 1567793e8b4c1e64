import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import type { Finding } from "../finding.js";
import type { AssignedRounds } from "./assign-rounds.js";
import type { ClassifiedRow } from "./classify-rows.js";
import type { DetailPoints } from "./detail-points.js";
import type { FilledEntry } from "./filled-entry.js";
import type { PrintedSum } from "./printed-sum.js";
import type { RemarkColumn } from "./remark-columns.js";
import type { FilledTable } from "./table.js";
import type { TableColumns } from "./table-columns.js";

/** Bonus or penalty of a round, with the cell that gives it. */
export interface FilledAdjustment {
  readonly round: string;
  readonly side: "bonus" | "penalty";
  readonly reason: string;
  readonly points: ExactDecimal;
  readonly path: string;
  /** It stands beside the heading of its section, so that items below it are its parts. */
  readonly isHeading: boolean;
  /** Row in the table, counted from 0. */
  readonly row: number;
}

/** What a filled table says of a unit. */
export interface UnitReading {
  /** Name of the unit as the table prints it; "" where it prints none. */
  readonly unit: string;
  readonly entries: readonly FilledEntry[];
  readonly adjustments: readonly FilledAdjustment[];
  readonly sums: readonly PrintedSum[];
  readonly findings: readonly Finding[];
  /** Cells that look like points, and those of them that were used. */
  readonly points: { readonly all: number; readonly used: number };
}

/** What is read for a unit, and with what. */
export interface UnitTable {
  readonly table: FilledTable;
  readonly columns: TableColumns;
  readonly rows: readonly ClassifiedRow[];
  readonly set: CriteriaSet;
  readonly rounds: AssignedRounds;
  readonly unit: string;
}

/** What a row says of a unit. */
export interface RowReading {
  readonly entry?: FilledEntry;
  readonly adjustments?: readonly FilledAdjustment[];
  readonly sums?: readonly PrintedSum[];
  readonly findings: readonly Finding[];
  readonly points: number;
  readonly used: number;
}

/** What the rows of a unit are read with. */
export interface SharedReading {
  readonly remarks: readonly RemarkColumn[];
  /** Cells that a filled cell is merged over, with its name. */
  readonly merged: ReadonlyMap<string, string>;
  readonly details: DetailPoints;
}
