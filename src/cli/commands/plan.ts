import { vietnam2024To2026 } from "../../calendar/vietnam-2024-2026.js";
import { weekendsOnly } from "../../calendar/weekends-only.js";
import type { WorkingCalendar } from "../../calendar/working-calendar.js";
import { type CivilDate, isCivilDate, yearOf } from "../../dates/civil-date.js";
import { findGaps } from "../../gaps/find-gaps.js";
import { diSu2024 } from "../../remediation/catalogues/di-su-2024.js";
import { mergeMeasures } from "../../remediation/merge-measures.js";
import type { RemediationPlan } from "../../remediation/plan.js";
import { planRemediation } from "../../remediation/plan-remediation.js";
import { planDocument } from "../../report/plan/plan-document.js";
import { planSummary } from "../../report/plan/plan-summary.js";
import { planTable } from "../../report/plan/plan-table.js";
import { baseTime } from "../../report/plan/plan-time.js";
import { periodSlug } from "../../score-sheet/period-words.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import type { Language } from "../../text/language.js";
import { allowOnly, type CommandLine, oneOf, operandsOf, textOf } from "../arguments.js";
import { usageFailure } from "../command-failure.js";
import type { Host } from "../host.js";
import {
  deliver,
  type Format,
  formatOf,
  type NamedChart,
  type NamedFile,
  type Output,
  outputOptions,
  render,
  writeNew,
  writtenLines,
} from "../output.js";
import { readCalendar, readLetterhead, readMeasures, readTargets } from "../read-documents.js";
import { scoreFromFile } from "../score-from-files.js";
import { slug } from "../slug.js";
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
    ...outputOptions,
  ]);
  const files = operandsOf(line, ["FILE"], true);
  const folder = textOf(line, "out");
  refuseFile(folder, formatOf(line));
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
    workbook: async () => {
      const { planTracker } = await import("../../spreadsheet/plan-tracker.js");
      return planTracker(plan, { language: line.language });
    },
    charts: () => chartsOf(cards, line.language),
  };
  if (folder === undefined) {
    await deliver(output, line, host);
    return;
  }
  const written = await writeFiles(plan, output, folder, line, host);
  const [summary] = await render(output, "text", line, host);
  host.writeOut(`${summary?.content ?? ""}\n${writtenLines(written, line)}`);
};

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
  cards: readonly [Scorecard, ...Scorecard[]],
  line: CommandLine,
  host: Host,
): Promise<RemediationPlan> {
  const own = textOf(line, "measures");
  const calendarFile = textOf(line, "calendar");
  const targets = textOf(line, "targets");
  const year = cards[0].year + 1;
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
    aim: oneOf<"maximum" | "next-step">("aim", textOf(line, "aim") ?? "maximum", [
      "maximum",
      "next-step",
    ]),
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

async function writeFiles(
  plan: RemediationPlan,
  output: Output,
  folder: string,
  line: CommandLine,
  host: Host,
): Promise<readonly NamedFile[]> {
  const format = formatOf(line);
  const time = baseTime(plan);
  const after = time.period === undefined ? "" : `-tu-${periodSlug(time)}`;
  const name = `ke-hoach-${slug(plan.unit.id)}-${plan.year}${after}`;
  const stem = `${folder.replace(/[\\/]+$/, "")}/${name}`;
  const files: NamedFile[] = [];
  for (const one of format === undefined ? planFormats : [format]) {
    for (const { suffix, extension, content } of await render(output, one, line, host)) {
      files.push({ path: `${stem}${suffix}.${extension}`, content });
    }
  }
  await writeNew(files, line, host);
  return files;
}
