import type { Grid } from "../grid/grid.js";
import type { Problem } from "../problems/problem.js";
import { parsePlan } from "../remediation/parse-plan.js";
import type { RemediationPlan } from "../remediation/plan.js";
import type { OldUnitResult } from "../report/old-unit-result.js";
import { oldUnitsShape } from "../report/old-unit-shape.js";
import { parseScorecard } from "../scoring/parse-scorecard.js";
import type { Scorecard } from "../scoring/scorecard.js";
import { type Language, languages } from "../text/language.js";
import type { RulesOfSets } from "./review-sheet.js";
import { rulesShape } from "./rules-shape.js";
import { readStoredSheet } from "./stored-sheet.js";

/** Results of old units, by id of the criteria set. */
export type OldUnitsOfSets = Readonly<Record<string, readonly OldUnitResult[]>>;

/** What the hidden sheet of a workbook keeps for its reader. */
export interface StoredPlan {
  readonly plan: RemediationPlan;
  readonly scorecards: readonly Scorecard[];
  readonly language: Language;
  readonly toConfirm: RulesOfSets;
  readonly oldUnits: OldUnitsOfSets;
}

/** What the hidden sheet holds; nothing where it is damaged. */
export function readStoredPlan(grid: Grid): StoredPlan | undefined {
  const stored = readStoredSheet(grid);
  if (typeof stored !== "object" || stored === null) return undefined;
  const { plan, scorecards, language, toConfirm, oldUnits } = stored as Readonly<
    Record<string, unknown>
  >;
  const read = parsePlan(plan);
  const cards = Array.isArray(scorecards) ? scorecards.map((card) => parseScorecard(card)) : [];
  if (!read.ok || cards.length === 0) return undefined;
  const values = cards.flatMap((card) => (card.ok ? [card.value] : []));
  const known = languages.find((one) => one === language);
  const problems: Problem[] = [];
  rulesShape(toConfirm, { path: "" }, problems);
  oldUnitsShape(oldUnits, { path: "" }, problems);
  if (values.length < cards.length || known === undefined || problems.length > 0) return undefined;
  return {
    plan: read.value,
    scorecards: values,
    language: known,
    toConfirm: toConfirm as RulesOfSets,
    oldUnits: oldUnits as OldUnitsOfSets,
  };
}
