import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import type { DecimalInput } from "../../numbers/decimal-text.js";
import type { PlanRow } from "../../score-sheet/plan-row.js";
import type { ScoreSheet } from "../../score-sheet/score-sheet.js";
import type { LeafReading } from "../criteria-table/leaf-reading.js";
import type { TableHeading } from "../table-heading.js";
import type { RuleToConfirm } from "./rule-to-confirm.js";

/** The result of one index as a table has it. */
export interface ImportedResult {
  /** The given set, or a draft read from the table itself. */
  readonly set: CriteriaSet;
  readonly sheet: ScoreSheet;
  /** What the table says of a remediation plan, by criterion. */
  readonly plan: readonly PlanRow[];
  /** How each leaf of a draft was read; none where the set was given. */
  readonly leaves: readonly LeafReading[];
  /**
   * Leaves of an own set that a person must confirm: those whose rule was not read, or whose
   * reading rests on an assumption. Absent where the set was given.
   */
  readonly toConfirm?: readonly RuleToConfirm[];
  /** What the lines above the table say. */
  readonly heading: TableHeading;
  /** The units that were merged into the one of the sheet; none when absent. */
  readonly oldUnits?: readonly OldUnitSheet[];
}

/** What a unit brought to the one that it was merged into. */
export interface OldUnitSheet {
  readonly sheet: ScoreSheet;
  /** What it counts for; the same for all when absent. */
  readonly weight?: DecimalInput;
}
