import type { Document, TableBlock } from "../../document/document.js";
import { haiDuong2024 } from "../../indices/friendly-government/models/hai-duong-2024.js";
import { scoreFriendlyGovernment } from "../../indices/friendly-government/score-friendly-government.js";
import { figureNotices, noticesOf } from "../../report/notices.js";
import { appraisalPaper } from "../../report/roadmap/appraisal-paper.js";
import { dossierPaper } from "../../report/roadmap/dossier-paper.js";
import { deAn05Words } from "../../report/roadmap/project-words.js";
import { roadmapPlanPaper } from "../../report/roadmap/roadmap-plan-paper.js";
import { roadmapReportPaper } from "../../report/roadmap/roadmap-report-paper.js";
import { deAn05Roadmap } from "../../roadmap/de-an-05.js";
import { evaluateRoadmap } from "../../roadmap/evaluate-roadmap.js";
import { judgeDeadlines } from "../../roadmap/judge-deadlines.js";
import type { LevelTable } from "../../roadmap/level-table.js";
import type { PlanCalendar } from "../../roadmap/plan-calendar.js";
import {
  type CommandLine,
  namesIn,
  type OptionName,
  oneOf,
  operandsOf,
  textOf,
  textsOf,
} from "../arguments.js";
import { usageFailure } from "../command-failure.js";
import { dayFrom } from "../day-from.js";
import type { Host } from "../host.js";
import { letterheadFrom } from "../letterhead-from.js";
import { ofFile } from "../of-file.js";
import { papersOfRoadmap } from "../options/words/papers.js";
import { result } from "../options/words/result.js";
import { deliver } from "../output.js";
import { readKnown, readResultsAgainst, readRoadmapCase } from "../read-documents.js";
import { calendarFrom, calendarProgressFrom, officeFrom, tableFrom } from "./paper-inputs.js";
import { whyNot } from "./why-not.js";
import { sentThrough } from "./words/addressee.js";
import { paperWords } from "./words/papers.js";
import { plannedYears } from "./years.js";

/** Papers of the friendly-government project, by `--paper`. */
const papers = ["plan", "report", "appraisal", "dossier"] as const;

const ofEvery: readonly OptionName[] = ["paper", "letterhead", "final", ...namesIn(result)];

const optionsOfPaper: Readonly<Record<(typeof papers)[number], readonly OptionName[]>> = {
  plan: ["unit", "to", "tasks", "levels"],
  report: ["unit", "on", "tasks", "levels", "progress"],
  appraisal: ["unit", "set"],
  dossier: ["set"],
};

const paperOptions: readonly OptionName[] = namesIn(papersOfRoadmap);

/** Refuses options of papers where none is asked for, or another: they would do nothing. */
export function refuseOtherPapers(line: CommandLine): void {
  const paper = textOf(line, "paper");
  const allowed =
    paper === undefined
      ? ["to" as const, ...namesIn(result)]
      : [...ofEvery, ...optionsOfPaper[oneOf("paper", paper, papers)]];
  const other = paperOptions.find(
    (name) => line.values[name] !== undefined && !allowed.includes(name),
  );
  if (other === undefined) return;
  const kinds = papers.filter((one) => [...ofEvery, ...optionsOfPaper[one]].includes(other));
  throw usageFailure(paperWords.otherPapersOnly(other, kinds.join(", ")));
}

interface Written {
  readonly document: Document;
  readonly data: unknown;
}

/** `chiso roadmap FILE --paper plan|report|appraisal|dossier` */
export async function writePaper(line: CommandLine, host: Host): Promise<void> {
  const paper = oneOf("paper", textOf(line, "paper") ?? "", papers);
  const { document, data } = await writers[paper](line, host);
  await deliver({ summary: document, document, table: mainTable(document), data }, line, host);
}

const writers: Readonly<
  Record<(typeof papers)[number], (line: CommandLine, host: Host) => Promise<Written>>
> = { plan: planOf, report: reportOf, appraisal: appraisalOf, dossier: dossierOf };

async function planOf(line: CommandLine, host: Host): Promise<Written> {
  const office = officeFrom(line);
  const calendar = await calendarFrom(line, host);
  const own = await tableFrom(line, host);
  const files = own === undefined || line.operands.length > 0 ? operandsOf(line, ["FILE"]) : [];
  const [file = ""] = files;
  const given = files.length === 0 ? undefined : await readRoadmapCase(file, host);
  const roadmap = deAn05Roadmap(given?.reading ?? {});
  const table = own ?? plannedTable(file, given as Case, line);
  const options = { office, ...(await optionsOf(line, host)) };
  const document = ofFile(textOf(line, "levels") ?? file, () =>
    roadmapPlanPaper({ roadmap, table, calendar }, options),
  );
  return { document, data: table };
}

type Case = Awaited<ReturnType<typeof readRoadmapCase>>;

function plannedTable(file: string, given: Case, line: CommandLine): LevelTable {
  const { year, provenance } = given;
  const { roadmap, plan } = plannedYears(file, given, line);
  if (!plan.feasible) throw whyNot(plan, roadmap, given.parts ?? []);
  const rows = plan.units.map(({ id, name, levels }) => ({ id, name, levels }));
  return { from: year, units: rows, ...(provenance === undefined ? {} : { provenance }) };
}

async function reportOf(line: CommandLine, host: Host): Promise<Written> {
  const office = officeFrom(line);
  const calendar = await calendarFrom(line, host);
  const [file] = operandsOf(line, ["FILE"]) as [string];
  const { reading, provenance, ...request } = await readRoadmapCase(file, host);
  const roadmap = deAn05Roadmap(reading ?? {});
  ofFile(file, () => evaluateRoadmap(roadmap, request));
  const progress = await calendarProgressFrom(line, host);
  const table = await tableFrom(line, host);
  const { year } = request;
  const deadlines =
    progress === undefined
      ? undefined
      : ofFile(textOf(line, "progress") ?? file, () =>
          judgeDeadlines(calendar, {
            from: `${year}-01-01`,
            to: `${year}-12-31`,
            on: dayFrom(line),
            progress,
          }),
        );
  const to = addresseeOf(calendar);
  const report = {
    roadmap,
    request,
    notices: figureNotices(provenance, "vi"),
    ...(table === undefined ? {} : { table }),
    ...(deadlines === undefined ? {} : { deadlines }),
    ...(to === undefined ? {} : { to }),
  };
  const options = { office, ...(await optionsOf(line, host)) };
  const document = ofFile(textOf(line, "levels") ?? file, () =>
    roadmapReportPaper(report, options),
  );
  return { document, data: report };
}

// Whom the yearly report goes to, and through whom, as the plan says.
function addresseeOf({ tasks }: PlanCalendar): string | undefined {
  const task = tasks.find(({ key }) => key === "yearly-report") ?? tasks.find(({ to }) => to);
  if (task?.to === undefined) return undefined;
  return task.through === undefined ? task.to : sentThrough(task.to, task.through);
}

async function appraisalOf(line: CommandLine, host: Host): Promise<Written> {
  const office = officeFrom(line);
  const cases = await friendlyCases(line, host);
  const results = cases.map(({ result }) => result);
  const notices = [...new Set(cases.flatMap((one) => one.notices))];
  const options = {
    ...{ office, notices, ...projectOfModel(cases[0]?.model.id) },
    ...(await optionsOf(line, host)),
  };
  return { document: appraisalPaper(results, options), data: results };
}

async function dossierOf(line: CommandLine, host: Host): Promise<Written> {
  operandsOf(line, ["FILE"]);
  const [first] = await friendlyCases(line, host);
  const { model, result, notices } = first as FriendlyCase;
  const options = { notices, ...projectOfModel(model.id), ...(await optionsOf(line, host)) };
  const document = dossierPaper(model, result, options);
  return { document, data: result };
}

// The model of Hải Dương is that of Đề án 05.
function projectOfModel(id: string | undefined) {
  return id === haiDuong2024.id ? { project: deAn05Words } : {};
}

type FriendlyCase = Awaited<ReturnType<typeof friendlyCases>>[number];

async function friendlyCases(line: CommandLine, host: Host) {
  const files = operandsOf(line, ["FILE"], true);
  const known = await readKnown(textsOf(line, "set"), host);
  return Promise.all(
    files.map(async (file) => {
      const read = await readResultsAgainst(file, known, host);
      if (read.kind !== "friendly-government") {
        throw usageFailure(paperWords.notACase(file));
      }
      const { model, given } = read;
      const result = scoreFriendlyGovernment(model, given);
      const notices = noticesOf(model, given.provenance, { language: "vi" });
      return { model, result, notices };
    }),
  );
}

async function optionsOf(line: CommandLine, host: Host) {
  const letterhead = await letterheadFrom(line, host);
  const draft = line.values.final !== true;
  return letterhead === undefined ? { draft } : { draft, letterhead };
}

// What a table alone shows of a paper: that of its annex, else its first.
function mainTable({ blocks }: Document): TableBlock {
  const annex = blocks.findIndex(({ kind }) => kind === "annex");
  const table = blocks.slice(Math.max(annex, 0)).find((block) => block.kind === "table");
  return table ?? { kind: "table", columns: [], rows: [] };
}
