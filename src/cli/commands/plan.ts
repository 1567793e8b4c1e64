import { vietnam2024To2026 } from "../../calendar/vietnam-2024-2026.js";
import { weekendsOnly } from "../../calendar/weekends-only.js";
import type { WorkingCalendar } from "../../calendar/working-calendar.js";
import { type CivilDate, isCivilDate, yearOf } from "../../dates/civil-date.js";
import { findGaps } from "../../gaps/find-gaps.js";
import { diSu2024 } from "../../remediation/catalogues/di-su-2024.js";
import { mergeMeasures } from "../../remediation/merge-measures.js";
import type { RemediationPlan } from "../../remediation/plan.js";
import { planRemediation } from "../../remediation/plan-remediation.js";
import type { Letterhead } from "../../report/letterhead.js";
import { mergerAnnex } from "../../report/merger-annex.js";
import { planDocument } from "../../report/plan/plan-document.js";
import { planSummary } from "../../report/plan/plan-summary.js";
import { planTable } from "../../report/plan/plan-table.js";
import { baseTime } from "../../report/plan/plan-time.js";
import { periodSlug } from "../../score-sheet/period-words.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import type { Language } from "../../text/language.js";
import { allowOnly, type CommandLine, operandsOf, textOf } from "../arguments.js";
import { usageFailure } from "../command-failure.js";
import type { Host, NamedFile } from "../host.js";
import {
  deliver,
  type Format,
  formatOf,
  type NamedChart,
  type Output,
  outputOptions,
  render,
  writeNew,
  writtenLines,
} from "../output.js";
import { aimOf } from "../plan/aim.js";
import { optionsOfMaking } from "../plan/options-of-tables.js";
import { withOwnLetterhead } from "../plan/own-letterhead.js";
import { type PlanInputs, readPlanFiles } from "../plan/plan-inputs.js";
import { confirmationText, questionsOf, reviewText } from "../plan/review-text.js";
import { refuseOldDraft, untouched } from "../plan/untouched.js";
import { readCalendar, readLetterhead, readMeasures, readTargets } from "../read-documents.js";
import { slug } from "../slug.js";
import type { Command } from "./command.js";

/** `chiso plan FILE ...` */
export const planCommand: Command = async (line, host) => {
  allowOnly(line, [...optionsOfMaking, "letterhead", ...outputOptions]);
  const files = operandsOf(line, ["FILE"], true);
  refuseFile(textOf(line, "out"), formatOf(line));
  const read = await readPlanFiles(files, line, host);
  const isConfirmed = "plan" in read;
  const plan = isConfirmed ? read.plan : await makePlan(read, line, host);
  const letterhead = withOwnLetterhead(
    isConfirmed ? read.letterhead : {},
    await letterheadOf(line, host),
  );
  const output = outputOf(plan, read, letterhead, line);
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
};

async function letterheadOf(line: CommandLine, host: Host): Promise<Letterhead | undefined> {
  const file = textOf(line, "letterhead");
  return file === undefined ? undefined : readLetterhead(file, host);
}

function outputOf(
  plan: RemediationPlan,
  { cards, toConfirm, oldUnits }: Pick<PlanInputs, "cards" | "toConfirm" | "oldUnits">,
  letterhead: Letterhead,
  line: CommandLine,
): Output {
  const { language } = line;
  const options = { language, letterhead };
  const isMerged = Object.keys(oldUnits).length > 0;
  const annexes = isMerged ? [mergerAnnex(plan, oldUnits, { language })] : [];
  return {
    summary: planSummary(plan, options),
    document: planDocument(plan, { ...options, annexes }),
    table: planTable(plan, options),
    data: plan,
    workbook: async () => {
      const { planWorkbook } = await import("../../plan-workbook/plan-workbook.js");
      return planWorkbook(plan, cards, { ...options, toConfirm, oldUnits });
    },
    charts: () => chartsOf(cards, language),
  };
}

// A plan is several files, so that it is written to a folder.
function refuseFile(folder: string | undefined, format: Format | undefined): void {
  const needsFolder = format === "docx" || format === "xlsx" || format === "svg";
  const isFile = folder !== undefined && /\.(?:txt|md|html|csv|json|docx|xlsx|svg)$/i.test(folder);
  if (!isFile && (folder !== undefined || !needsFolder)) return;
  throw usageFailure(
    "Kế hoạch được ghi vào thư mục: thêm --out THƯ_MỤC, và --format nếu chỉ cần một kiểu.",
    "A plan is written to a folder: add --out FOLDER, and --format for one format only.",
  );
}

// For each index its domains against their maximum, and what cost most.
async function chartsOf(
  cards: readonly Scorecard[],
  language: Language,
): Promise<readonly NamedChart[]> {
  const [{ domainChart }, { lossChart }] = await Promise.all([
    import("../../charts/domain-chart.js"),
    import("../../charts/loss-chart.js"),
  ]);
  return cards.flatMap((card) => [
    { name: `${card.set.index}-linh-vuc`, chart: domainChart(card, { language }) },
    {
      name: `${card.set.index}-diem-chua-dat`,
      chart: lossChart(findGaps(card), { language, limit: 20 }),
    },
  ]);
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
        ? calendarFor([start, due], line.language, host)
        : await readCalendar(calendarFile, host),
    measures: own === undefined ? diSu2024 : mergeMeasures(diSu2024, await readMeasures(own, host)),
    aim: aimOf(line),
    sources,
    rows,
    ...(targets === undefined ? {} : { targets: await readTargets(targets, host) }),
  });
}

// A year that is not built in is planned by its weekends alone, and that is said.
function calendarFor(dates: readonly CivilDate[], language: Language, host: Host): WorkingCalendar {
  const years = dates.filter(isCivilDate).map(yearOf);
  const missing = years.filter((year) => !vietnam2024To2026.years.includes(year));
  if (missing.length === 0) return vietnam2024To2026;
  host.writeError(
    language === "vi"
      ? `Chưa có lịch nghỉ lễ, tết năm ${[...new Set(missing)].join(", ")}: hạn chỉ trừ thứ Bảy và Chủ nhật. Đưa lịch bằng --calendar FILE.\n`
      : `There is no calendar of the holidays of ${[...new Set(missing)].join(", ")}: only Saturdays and Sundays are off. Give one by --calendar FILE.\n`,
  );
  return missing.reduce<WorkingCalendar>(
    (calendar, year) => weekendsOnly(year, calendar),
    vietnam2024To2026,
  );
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
  const time = baseTime(plan);
  const after = time.period === undefined ? "" : `-tu-${periodSlug(time)}`;
  // The paper to sign never takes the name of its draft.
  const kind = plan.confirmed === true ? "-trinh-ky" : "";
  const name = `ke-hoach-${slug(plan.unit.id)}-${plan.year}${after}${kind}`;
  const stem = `${folder.replace(/[\\/]+$/, "")}/${name}`;
  const files: NamedFile[] = [];
  for (const one of format === undefined ? formats : [format]) {
    for (const { suffix, extension, content } of await render(output, one, line, host)) {
      files.push({ path: `${stem}${suffix}.${extension}`, content });
    }
  }
  return files;
}
