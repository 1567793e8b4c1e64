import type { Round } from "../../criteria-set/round.js";
import type { PlanRow } from "../../score-sheet/plan-row.js";
import type { Finding } from "../finding.js";
import type { UnitReading } from "./unit-reading.js";

/** A filled table, found and laid open: who stands in it, and what it says of each. */
export interface FilledSource {
  /** Where the units are named, for findings. */
  readonly path: string;
  /** Units by name as printed; none where the table is of one unit and does not say which. */
  readonly units: readonly string[];
  /** What must be told of the table whatever unit is read. */
  readonly findings: readonly Finding[];
  /** What it says of a unit; of the only one where it names none. */
  readonly read: (unit: string) => SourceReading;
  /** Rows of the table that hold something, and those that were understood. */
  readonly rows: { readonly all: number; readonly used: number };
  /** Place of a criterion in the order of the table, by code. */
  readonly orderOf: ReadonlyMap<string, number>;
}

/** What a table says of a unit. */
export interface SourceReading extends UnitReading {
  /** Keys of its rounds, weakest first. */
  readonly roundKeys: readonly string[];
  /** Rounds of the sheet, where the set does not have them. */
  readonly rounds?: readonly Round[];
  readonly plan: readonly PlanRow[];
}
