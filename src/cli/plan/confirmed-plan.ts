import type { Grid } from "../../grid/grid.js";
import { readPlanWorkbook } from "../../plan-workbook/read-plan-workbook.js";
import type { RemediationPlan } from "../../remediation/plan.js";
import type { Letterhead } from "../../report/letterhead.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import type { CommandLine } from "../arguments.js";
import { problemsFailure, usageFailure } from "../command-failure.js";
import { errorsOf } from "../read-spreadsheet.js";
import { nothingToCheck, optionsOfMaking } from "./options-of-tables.js";
import type { OldUnitResults, RulesToConfirm } from "./plan-inputs.js";
import { checkedFrom, instrumentFrom } from "./results-options.js";
import { planWords } from "./words/plan.js";

/** A plan that an office confirmed in the workbook of it. */
export interface ConfirmedPlan {
  readonly plan: RemediationPlan;
  readonly cards: readonly Scorecard[];
  readonly letterhead: Letterhead;
  readonly toConfirm: RulesToConfirm;
  readonly oldUnits: OldUnitResults;
}

/** Reads the workbook of a plan, as the only file of the command. */
export function confirmedPlan(
  file: string,
  files: readonly string[],
  grids: readonly Grid[],
  line: CommandLine,
): ConfirmedPlan {
  if (files.length > 1) {
    throw usageFailure(planWords.onlyWorkbook(file));
  }
  const [checked, instrument] = [checkedFrom(line), instrumentFrom(line)];
  const settled = optionsOfMaking.find(
    (name) =>
      line.values[name] !== undefined &&
      name !== "checked" &&
      (name !== "decision" || checked === undefined),
  );
  if (settled !== undefined) {
    throw usageFailure(planWords.settled(file, settled));
  }
  const read = readPlanWorkbook(grids, {
    ...(checked === undefined ? {} : { checked }),
    ...(instrument === undefined ? {} : { instrument }),
  });
  const { plan, scorecards, letterhead, toConfirm, oldUnits, findings } = read;
  if (plan === null) throw problemsFailure(file, errorsOf(findings));
  if (checked !== undefined && Object.keys(toConfirm).length === 0) throw nothingToCheck(file);
  return { plan, cards: scorecards, letterhead, toConfirm, oldUnits };
}
