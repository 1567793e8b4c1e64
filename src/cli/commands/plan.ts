import { vietnam2024To2026 } from "../../calendar/vietnam-2024-2026.js";
import { problem } from "../../problems/problem.js";
import { diSu2024 } from "../../remediation/catalogues/di-su-2024.js";
import { mergeMeasures } from "../../remediation/merge-measures.js";
import type { RemediationPlan } from "../../remediation/plan.js";
import { planRemediation } from "../../remediation/plan-remediation.js";
import { planDocument } from "../../report/plan-document.js";
import { planSummary } from "../../report/plan-summary.js";
import { planTable } from "../../report/plan-table.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import { allowOnly, type CommandLine, oneOf, operandsOf, textOf } from "../arguments.js";
import { problemsFailure } from "../command-failure.js";
import type { Host } from "../host.js";
import { type Format, formatOf, type Output, render } from "../output.js";
import { readCalendar, readLetterhead, readMeasures, readTargets } from "../read-documents.js";
import { scoreFromFile } from "../score-from-files.js";
import type { Command } from "./command.js";

/** `chiso plan FILE ...` */
export const planCommand: Command = async (line, host) => {
  allowOnly(line, [
    "set",
    "layer",
    "leave-out",
    "measures",
    "calendar",
    "start",
    "due",
    "aim",
    "targets",
    "letterhead",
    "out",
    "force",
    "format",
    "separator",
  ]);
  const files = operandsOf(line, ["FILE"], true);
  const cards: Scorecard[] = [];
  for (const file of files) cards.push(await scoreFromFile(file, line, host));
  const plan = await makePlan(cards as [Scorecard, ...Scorecard[]], line, host);
  const letterheadFile = textOf(line, "letterhead");
  const letterhead = letterheadFile === undefined ? {} : await readLetterhead(letterheadFile, host);
  const options = { language: line.language, letterhead };
  const output: Output = {
    summary: planSummary(plan, options),
    document: planDocument(plan, options),
    table: planTable(plan, options),
    data: plan,
  };
  const folder = textOf(line, "out");
  const format = formatOf(line);
  if (folder === undefined) {
    host.writeOut(render(output, format ?? "text", line, host));
    return;
  }
  const written = await writeFiles(plan, output, folder, format, line, host);
  host.writeOut(render(output, "text", line, host));
  host.writeOut(
    `\n${line.language === "vi" ? "Đã ghi" : "Written"}:\n${written.map((path) => `- ${path}\n`).join("")}`,
  );
};

async function makePlan(
  cards: readonly [Scorecard, ...Scorecard[]],
  line: CommandLine,
  host: Host,
): Promise<RemediationPlan> {
  const own = textOf(line, "measures");
  const calendarFile = textOf(line, "calendar");
  const targets = textOf(line, "targets");
  const year = cards[0].year + 1;
  return planRemediation(cards, {
    start: textOf(line, "start") ?? `${year}-01-01`,
    due: textOf(line, "due") ?? `${year}-11-30`,
    calendar:
      calendarFile === undefined ? vietnam2024To2026 : await readCalendar(calendarFile, host),
    measures: own === undefined ? diSu2024 : mergeMeasures(diSu2024, await readMeasures(own, host)),
    aim: oneOf("aim", textOf(line, "aim") ?? "maximum", ["maximum", "next-step"]),
    ...(targets === undefined ? {} : { targets: await readTargets(targets, host) }),
  });
}

async function writeFiles(
  plan: RemediationPlan,
  output: Output,
  folder: string,
  format: Format | undefined,
  line: CommandLine,
  host: Host,
): Promise<readonly string[]> {
  const chosen: readonly Format[] = format === undefined ? ["md", "csv", "json"] : [format];
  const written: string[] = [];
  for (const one of chosen) {
    const extension = one === "text" ? "txt" : one;
    const path = `${folder.replace(/[\\/]+$/, "")}/ke-hoach-${plan.unit.id}-${plan.year}.${extension}`;
    try {
      await host.writeFile(path, render(output, one, line, host), line.values.force === true);
    } catch (error) {
      throw problemsFailure(path, [
        problem("cannot-write-file", { path: "" }, { detail: (error as Error).message }),
      ]);
    }
    written.push(path);
  }
  return written;
}
