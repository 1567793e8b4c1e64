import type { Finding } from "../../import/finding.js";
import type { RuleToConfirm } from "../../import/results/rule-to-confirm.js";
import type { PlanSource } from "../../remediation/plan-options.js";
import type { OldUnitResult } from "../../report/old-unit-result.js";
import type { PlanRow } from "../../score-sheet/plan-row.js";
import type { Scorecard } from "../../scoring/scorecard.js";

/** Results that a plan is made from. */
export interface PlanInputs {
  readonly cards: readonly Scorecard[];
  readonly sources: readonly PlanSource[];
  /** What the office says of its criteria, by id of the criteria set. */
  readonly rows: Readonly<Record<string, readonly PlanRow[]>>;
  /** What a person must know of the tables that were read. */
  readonly findings: readonly Finding[];
  /** Whether any of it came from a table of the office. */
  readonly fromTables: boolean;
  /** Rules of own sets that a person must confirm, by id of the set. */
  readonly toConfirm: RulesToConfirm;
  /** What each old unit brought to a merged one, by id of the set. */
  readonly oldUnits: OldUnitResults;
  /** Ids of the sets, questionnaires and models that the results were read against. */
  readonly madeFor: readonly string[];
}

/** Rules that a person must confirm, by id of the set. */
export type RulesToConfirm = Readonly<Record<string, readonly RuleToConfirm[]>>;

/** Results of old units, by id of the set. */
export type OldUnitResults = Readonly<Record<string, readonly OldUnitResult[]>>;
