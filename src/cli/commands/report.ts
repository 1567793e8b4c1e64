import { judgePlan } from "../../remediation/judge-plan.js";
import type { Letterhead } from "../../report/letterhead.js";
import { planReportDocument, planReportTable } from "../../report/outcome/plan-report-document.js";
import { type CommandLine, operandsOf } from "../arguments.js";
import { usageFailure } from "../command-failure.js";
import { dayFrom } from "../day-from.js";
import type { Host } from "../host.js";
import { letterheadFrom } from "../letterhead-from.js";
import { newResults, reporting } from "../options/words/reporting.js";
import { result } from "../options/words/result.js";
import { scoring } from "../options/words/scoring.js";
import { deliver } from "../output.js";
import { withOwnLetterhead } from "../plan/own-letterhead.js";
import { readPlanFiles } from "../plan/read-plan-files.js";
import { readTracker } from "../report/tracker.js";
import { planReportWords } from "../report/words/report.js";
import { yearsOfIndex } from "../report/years-of-index.js";
import { surveysFrom } from "../surveys/surveys-from.js";
import { usesOfCommands } from "../words/commands.js";
import type { Command } from "./command.js";

/** `chiso report TRACKER [RESULTS ...] --on DAY` */
export const reportCommand: Command = {
  name: "report",
  ...usesOfCommands.report,
  groups: [scoring, reporting, newResults, result],
  run,
};

async function run(line: CommandLine, host: Host): Promise<void> {
  const [file, ...files] = operandsOf(line, ["TRACKER"], true) as [string, ...string[]];
  const on = dayFrom(line);
  const tracker = await readTracker(file, line, host);
  const years = yearsOfIndex(tracker, await cardsOf(files, line, host), line);
  const surveys = await surveysFrom(years, line, host);
  const results = years.map((own) => {
    const verdicts = surveys.get(own);
    return verdicts === undefined ? own : { ...own, surveys: verdicts };
  });
  const { plan, progress } = tracker;
  const outcome = judgePlan(plan, { on, progress, results });
  const { language } = line;
  const options = {
    language,
    ...headsOf(tracker.letterhead, await letterheadFrom(line, host)),
    draft: line.values.final !== true,
  };
  const document = planReportDocument(outcome, options);
  const table = planReportTable(outcome, { language });
  await deliver({ summary: document, document, table, data: outcome }, line, host);
}

async function cardsOf(files: readonly string[], line: CommandLine, host: Host) {
  if (files.length === 0) return [];
  const read = await readPlanFiles(files, line, host);
  if (!("plan" in read)) return read.cards;
  throw usageFailure(planReportWords.workbookFirst);
}

// Number and date of the workbook are those of the plan, which the report names.
function headsOf(
  { number, date, bases: _, ...ofPlan }: Letterhead,
  own: Letterhead | undefined,
): { readonly letterhead: Letterhead; readonly planNumber?: string } {
  const letterhead = withOwnLetterhead(ofPlan, own);
  if (number === undefined) return { letterhead };
  return { letterhead, planNumber: [number, date].filter((part) => part !== undefined).join(" ") };
}
