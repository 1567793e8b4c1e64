import { isPlanWorkbook, readPlanWorkbook } from "../../plan-workbook/read-plan-workbook.js";
import { parsePlan } from "../../remediation/parse-plan.js";
import type { RemediationPlan } from "../../remediation/plan.js";
import type { PlanProgress } from "../../remediation/plan-progress.js";
import { parsePlanProgress } from "../../remediation/plan-progress-schema.js";
import type { Letterhead } from "../../report/letterhead.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import { type CommandLine, textOf } from "../arguments.js";
import { problemsFailure, usageFailure } from "../command-failure.js";
import type { Host } from "../host.js";
import { readJson } from "../read-json.js";
import { accept } from "../read-named.js";
import { errorsOf, isSpreadsheet, readSpreadsheet } from "../read-spreadsheet.js";
import { wantedFiles } from "../wanted-file.js";
import { planReportWords } from "./words/report.js";

/** A plan, and how far its tasks are. */
export interface Tracker {
  readonly plan: RemediationPlan;
  /** Last year's results, where the file keeps them. */
  readonly before: readonly Scorecard[];
  readonly progress: PlanProgress;
  /** Letterhead of the plan. */
  readonly letterhead: Letterhead;
}

/**
 * Reads what the tasks of a plan are followed with: the workbook of the plan with its column of
 * states, or the plan as JSON with the states in a file of `--progress`.
 */
export async function readTracker(file: string, line: CommandLine, host: Host): Promise<Tracker> {
  const progressFile = textOf(line, "progress");
  if (!isSpreadsheet(file)) {
    const plan = accept(file, parsePlan(await readJson(file, wantedFiles.plan, host)));
    const progress =
      progressFile === undefined
        ? {}
        : accept(
            progressFile,
            parsePlanProgress(await readJson(progressFile, wantedFiles.progress, host)),
          );
    return { plan, before: [], progress, letterhead: {} };
  }
  if (progressFile !== undefined) {
    throw usageFailure(planReportWords.progressOfJsonOnly(file));
  }
  const { grids } = await readSpreadsheet(file, host);
  if (!isPlanWorkbook(grids)) {
    throw usageFailure(planReportWords.notAWorkbook(file));
  }
  const { plan, scorecards, progress, letterhead, findings } = readPlanWorkbook(grids);
  if (plan === null) throw problemsFailure(file, errorsOf(findings));
  return { plan, before: scorecards, progress, letterhead };
}
