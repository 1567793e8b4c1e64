import type { ClassLadder } from "../../criteria-set/class-ladder.js";
import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { indexOrder } from "../../criteria-set/index-names.js";
import type { Grid } from "../../grid/grid.js";
import type { Finding } from "../../import/finding.js";
import { importResults } from "../../import/results/import-results.js";
import { isPlanWorkbook, readPlanWorkbook } from "../../plan-workbook/read-plan-workbook.js";
import type { RemediationPlan } from "../../remediation/plan.js";
import type { PlanSource } from "../../remediation/plan-options.js";
import type { Letterhead } from "../../report/letterhead.js";
import type { KnownDocuments, ResultDocument } from "../../results/result-document.js";
import { scoreResults } from "../../results/score-results.js";
import type { PlanRow } from "../../score-sheet/plan-row.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import { isTemplate } from "../../template/read/read-template.js";
import { type CommandLine, type OptionName, textsOf } from "../arguments.js";
import { problemsFailure, usageFailure } from "../command-failure.js";
import type { Host } from "../host.js";
import { readKnown, readResultsAgainst } from "../read-documents.js";
import { errorsOf, isSpreadsheet, readSpreadsheet } from "../read-spreadsheet.js";
import { optionsOf, roundsOfResults } from "../score-from-files.js";
import { resultsOptionsOf } from "./results-options.js";

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
  /** Ids of the sets, questionnaires and models that the results were read against. */
  readonly madeFor: readonly string[];
}

/** A plan that an office confirmed in the workbook of it. */
export interface ConfirmedPlan {
  readonly plan: RemediationPlan;
  readonly cards: readonly Scorecard[];
  readonly letterhead: Letterhead;
}

/** Reads the files of `chiso plan`: results of any kind, or the workbook of a plan. */
export async function readPlanFiles(
  files: readonly string[],
  line: CommandLine,
  host: Host,
): Promise<PlanInputs | ConfirmedPlan> {
  const known = await readKnown(textsOf(line, "set"), host);
  const parts: PlanInputs[] = [];
  for (const file of files) {
    if (!isSpreadsheet(file)) {
      parts.push(ofDocument(await readResultsAgainst(file, known, host), line));
      continue;
    }
    const { grids, findings } = await readSpreadsheet(file, host);
    if (isPlanWorkbook(grids)) return confirmedPlan(file, files, grids, line);
    if (isTemplate(grids)) {
      parts.push(ofDocument(await readResultsAgainst(file, known, host), line));
      continue;
    }
    parts.push(ofTables(file, grids, findings, known.sets ?? [], line));
  }
  const inputs = together(parts);
  refuseUnused(known, inputs, line);
  if (!inputs.fromTables) refuseTableOptions(line);
  return inputs;
}

// A file of results says all of that itself, and an option would be passed over without a word.
function refuseTableOptions(line: CommandLine): void {
  const given = optionsOfTables.find((name) => line.values[name] !== undefined);
  if (given === undefined) return;
  throw usageFailure(
    `--${given} chỉ dùng cho bảng của đơn vị (.xlsx, .docx, .csv); tệp kết quả đã tự ghi điều đó.`,
    `--${given} is for tables of a unit (.xlsx, .docx, .csv); a file of results says it itself.`,
  );
}

// A set that no file was made for was given for a reason, and another would stand in its place.
function refuseUnused(known: KnownDocuments, { madeFor }: PlanInputs, line: CommandLine): void {
  const { sets = [], questionnaires = [], models = [] } = known;
  const given = [...sets, ...questionnaires, ...models].map(({ id }) => id);
  const unused = given.filter((id) => !madeFor.includes(id));
  if (unused.length === 0) return;
  const used = madeFor.join(", ");
  throw usageFailure(
    `--set: không tệp nào của lệnh ${line.command} thuộc ${unused.join(", ")}; các tệp thuộc: ${used}.`,
    `--set: no file of the command ${line.command} was made for ${unused.join(", ")}; they were made for: ${used}.`,
  );
}

/** Options that say what a table of the office does not. */
const optionsOfTables: readonly OptionName[] = [
  "index",
  "year",
  "unit",
  "merge",
  "weights",
  "sheet",
  "decision",
  "xep-loai",
];

/** Options that a plan is made by, and that its workbook has settled. */
const optionsOfMaking: readonly OptionName[] = [
  "set",
  "layer",
  "leave-out",
  ...optionsOfTables,
  "measures",
  "calendar",
  "start",
  "due",
  "aim",
  "targets",
];

function confirmedPlan(
  file: string,
  files: readonly string[],
  grids: readonly Grid[],
  line: CommandLine,
): ConfirmedPlan {
  if (files.length > 1) {
    throw usageFailure(
      `${file} là sổ kế hoạch đã gồm mọi chỉ số; chỉ ghi một tệp này.`,
      `${file} is the workbook of a plan with all its indices; give this file only.`,
    );
  }
  const settled = optionsOfMaking.find((name) => line.values[name] !== undefined);
  if (settled !== undefined) {
    throw usageFailure(
      `${file} là sổ kế hoạch đã lập; --${settled} chỉ dùng khi lập kế hoạch từ bảng điểm.`,
      `${file} is the workbook of a plan that is made; --${settled} is for making one from results.`,
    );
  }
  const { plan, scorecards, letterhead, findings } = readPlanWorkbook(grids);
  if (plan === null) throw problemsFailure(file, errorsOf(findings));
  return { plan, cards: scorecards, letterhead };
}

function ofDocument(results: ResultDocument, line: CommandLine): PlanInputs {
  const card = scoreResults(results, optionsOf(line, roundsOfResults(results)));
  const sources = results.kind === "sheet" ? [{ set: results.set, sheet: results.sheet }] : [];
  const madeFor = [idOfTarget(results)];
  return { cards: [card], sources, rows: {}, findings: [], fromTables: false, madeFor };
}

function idOfTarget(results: ResultDocument): string {
  switch (results.kind) {
    case "sheet":
      return results.set.id;
    case "survey":
      return results.questionnaire.id;
    case "papi":
      return results.structure.id;
    case "friendly-government":
      return results.model.id;
  }
}

function ofTables(
  file: string,
  grids: readonly Grid[],
  ofFile: readonly Finding[],
  sets: readonly CriteriaSet[],
  line: CommandLine,
): PlanInputs {
  const { options, ladder } = resultsOptionsOf(line);
  const read = importResults(grids, { ...options, sets });
  const errors = errorsOf(read.findings);
  if (errors.length > 0) throw problemsFailure(file, errors);
  const results = read.results.map((result) => ({
    ...result,
    set: withLadder(result.set, ladder),
  }));
  return {
    cards: results.map(({ set, sheet }) =>
      scoreResults(
        { kind: "sheet", set, sheet },
        optionsOf(line, roundsOfResults({ kind: "sheet", set, sheet })),
      ),
    ),
    sources: results.map(({ set, sheet }) => ({ set, sheet })),
    rows: Object.fromEntries(results.map(({ set, plan }) => [set.id, plan])),
    findings: [...ofFile, ...read.findings],
    fromTables: true,
    madeFor: results.map(({ set }) => set.id),
  };
}

// The ladder of the option is for a set that has none of its own.
function withLadder(set: CriteriaSet, ladder: ClassLadder | undefined): CriteriaSet {
  return ladder === undefined || set.ladders !== undefined ? set : { ...set, ladders: [ladder] };
}

function together(parts: readonly PlanInputs[]): PlanInputs {
  return {
    cards: parts
      .flatMap(({ cards }) => cards)
      .sort((left, right) => placeOf(left) - placeOf(right)),
    sources: parts.flatMap(({ sources }) => sources),
    rows: Object.assign({}, ...parts.map(({ rows }) => rows)) as PlanInputs["rows"],
    findings: parts.flatMap(({ findings }) => findings),
    fromTables: parts.some(({ fromTables }) => fromTables),
    madeFor: parts.flatMap(({ madeFor }) => madeFor),
  };
}

// Indices stand in the order in which offices name them, whatever the files are called.
function placeOf({ set }: Scorecard): number {
  const place = indexOrder.indexOf(set.index);
  return place < 0 ? indexOrder.length : place;
}
