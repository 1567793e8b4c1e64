import type { WorkingCalendar } from "../../calendar/working-calendar.js";
import type { CivilDate } from "../../dates/civil-date.js";
import { diSu2024 } from "../../remediation/catalogues/di-su-2024.js";
import { mergeMeasures } from "../../remediation/merge-measures.js";
import type { RemediationPlan } from "../../remediation/plan.js";
import { planRemediation } from "../../remediation/plan-remediation.js";
import type { Language } from "../../text/language.js";
import { type CommandLine, operandsOf, textOf } from "../arguments.js";
import { usageFailure } from "../command-failure.js";
import type { Host, NamedFile } from "../host.js";
import { letterheadFrom } from "../letterhead-from.js";
import { papersOfPlan, planning, tablesOfOffice } from "../options/words/planning.js";
import { scoring } from "../options/words/scoring.js";
import {
  deliver,
  type Format,
  formatOf,
  type Output,
  render,
  writeNew,
  writtenLines,
} from "../output.js";
import { nameOfPlan, planOutput } from "../outputs/plan-output.js";
import { aimOf } from "../plan/aim.js";
import { calendarFor } from "../plan/calendar-for.js";
import { withOwnLetterhead } from "../plan/own-letterhead.js";
import type { PlanInputs } from "../plan/plan-inputs.js";
import { readPlanFiles } from "../plan/read-plan-files.js";
import { confirmationText, questionsOf, reviewText } from "../plan/review-text.js";
import { refuseOldDraft } from "../plan/untouched.js";
import { planWords } from "../plan/words/plan.js";
import { untouched } from "../plan/words/untouched.js";
import { readCalendar, readMeasures, readTargets } from "../read-documents.js";
import { usesOfCommands } from "../words/commands.js";
import type { Command } from "./command.js";

/** `chiso plan FILE ...` */
export const planCommand: Command = {
  name: "plan",
  ...usesOfCommands.plan,
  groups: [scoring, tablesOfOffice, planning, papersOfPlan],
  run,
};

async function run(line: CommandLine, host: Host): Promise<void> {
  const files = operandsOf(line, ["FILE"], true);
  refuseFile(textOf(line, "out"), formatOf(line));
  const read = await readPlanFiles(files, line, host);
  const isConfirmed = "plan" in read;
  const plan = isConfirmed ? read.plan : await makePlan(read, line, host);
  const letterhead = withOwnLetterhead(
    isConfirmed ? read.letterhead : {},
    await letterheadFrom(line, host),
  );
  const output = planOutput(plan, read, letterhead, line.language);
  // A table of the office becomes a draft and a workbook at once, its workbook the paper.
  const isOfOffice = isConfirmed || read.fromTables;
  const folder =
    textOf(line, "out") ?? (isOfOffice && formatOf(line) === undefined ? "." : undefined);
  if (folder === undefined) {
    await deliver(output, line, host);
    return;
  }
  const formats = isConfirmed ? paperFormats : read.fromTables ? draftFormats : planFormats;
  const isUntouched = isConfirmed && plan.confirmed !== true;
  const written = await filesOf(plan, output, { folder, formats }, line, host);
  if (isUntouched) await refuseOldDraft(written, line, host);
  await writeNew(written, line, host);
  const [summary] = await render(output, "text", line, host);
  const parts = [
    `${summary?.content ?? ""}\n`,
    isUntouched ? `${untouched[line.language]}.\n\n` : "",
    isConfirmed ? "" : questionsOf(read.findings, line.language),
    confirmationText(plan, read.toConfirm, line.language),
    isOfOffice ? reviewText(plan, line.language) : "",
    writtenLines(written, line),
  ];
  host.writeOut(parts.join(""));
}

// A plan is several files, so that it is written to a folder.
function refuseFile(folder: string | undefined, format: Format | undefined): void {
  const needsFolder = format === "docx" || format === "xlsx" || format === "svg";
  const isFile = folder !== undefined && /\.(?:txt|md|html|csv|json|docx|xlsx|svg)$/i.test(folder);
  if (!isFile && (folder !== undefined || !needsFolder)) return;
  throw usageFailure(planWords.folderNeeded);
}

async function makePlan(
  { cards, sources, rows }: PlanInputs,
  line: CommandLine,
  host: Host,
): Promise<RemediationPlan> {
  const own = textOf(line, "measures");
  const calendarFile = textOf(line, "calendar");
  const targets = textOf(line, "targets");
  const year = (cards[0]?.year ?? 0) + 1;
  const start = textOf(line, "start") ?? `${year}-01-01`;
  const due = textOf(line, "due") ?? `${year}-11-30`;
  return planRemediation(cards, {
    start,
    due,
    calendar:
      calendarFile === undefined
        ? calendarOrWeekends([start, due], line.language, host)
        : await readCalendar(calendarFile, host),
    measures: own === undefined ? diSu2024 : mergeMeasures(diSu2024, await readMeasures(own, host)),
    aim: aimOf(line),
    sources,
    rows,
    ...(targets === undefined ? {} : { targets: await readTargets(targets, host) }),
  });
}

function calendarOrWeekends(
  dates: readonly CivilDate[],
  language: Language,
  host: Host,
): WorkingCalendar {
  const { calendar, withoutHolidays } = calendarFor(dates);
  if (withoutHolidays.length === 0) return calendar;
  const years = withoutHolidays.join(", ");
  host.writeError(planWords.withoutHolidays(years)[language]);
  return calendar;
}

/** What a plan is written as when no format is named. */
const planFormats: readonly Format[] = ["docx", "xlsx", "svg", "md", "csv", "json"];

/** What an office needs of a plan from its own table: the draft, and the workbook to confirm it. */
const draftFormats: readonly Format[] = ["docx", "xlsx"];

/** What comes of the workbook. */
const paperFormats: readonly Format[] = ["docx"];

async function filesOf(
  plan: RemediationPlan,
  output: Output,
  { folder, formats }: { readonly folder: string; readonly formats: readonly Format[] },
  line: CommandLine,
  host: Host,
): Promise<readonly NamedFile[]> {
  const format = formatOf(line);
  const stem = `${folder.replace(/[\\/]+$/, "")}/${nameOfPlan(plan)}`;
  const files: NamedFile[] = [];
  for (const one of format === undefined ? formats : [format]) {
    for (const { suffix, extension, content } of await render(output, one, line, host)) {
      files.push({ path: `${stem}${suffix}.${extension}`, content });
    }
  }
  return files;
}
