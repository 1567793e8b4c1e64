import type { DecimalInput } from "../../numbers/decimal-text.js";
import type { Unit, UsualLayer } from "../../score-sheet/score-sheet.js";

/** How the units of one table make a new one: all alike, or by what each of those named counts. */
export type MergeUnits = "plain" | Readonly<Record<string, DecimalInput>>;

/** What a filled table does not say of itself; a template says it. */
export interface FilledTableOptions {
  /**
   * The unit whose points are read. In a table of several units its name picks its columns or row,
   * without regard to marks and "xã" or "phường"; with `merge` it is the new unit.
   */
  readonly unit: Unit;
  /** Year that is scored. */
  readonly year: number;
  /** Whose points a column is that says only "Điểm"; "self" when absent. */
  readonly layer?: UsualLayer;
  /** Name of the sheet that holds the table; the one whose rows fit the set best when absent. */
  readonly sheet?: string;
  /**
   * Merges units of the table into `unit`: "plain" takes the mean of all of them, a weight above 0
   * for each name the mean by weight of those named. Without it nothing is merged.
   */
  readonly merge?: MergeUnits;
}
