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
import type { ResultDocument } from "../../results/result-document.js";
import { scoreResults } from "../../results/score-results.js";
import type { PlanRow } from "../../score-sheet/plan-row.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import { isTemplate } from "../../template/read/read-template.js";
import { type CommandLine, textsOf } from "../arguments.js";
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
    if (isPlanWorkbook(grids)) return confirmedPlan(file, files, grids);
    if (isTemplate(grids)) {
      parts.push(ofDocument(await readResultsAgainst(file, known, host), line));
      continue;
    }
    parts.push(ofTables(file, grids, findings, known.sets ?? [], line));
  }
  return together(parts);
}

function confirmedPlan(
  file: string,
  files: readonly string[],
  grids: readonly Grid[],
): ConfirmedPlan {
  if (files.length > 1) {
    throw usageFailure(
      `${file} là sổ kế hoạch đã gồm mọi chỉ số; chỉ ghi một tệp này.`,
      `${file} is the workbook of a plan with all its indices; give this file only.`,
    );
  }
  const { plan, scorecards, letterhead, findings } = readPlanWorkbook(grids);
  if (plan === null) throw problemsFailure(file, errorsOf(findings));
  return { plan, cards: scorecards, letterhead };
}

function ofDocument(results: ResultDocument, line: CommandLine): PlanInputs {
  const card = scoreResults(results, optionsOf(line, roundsOfResults(results)));
  const sources = results.kind === "sheet" ? [{ set: results.set, sheet: results.sheet }] : [];
  return { cards: [card], sources, rows: {}, findings: [], fromTables: false };
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
  };
}

// Indices stand in the order in which offices name them, whatever the files are called.
function placeOf({ set }: Scorecard): number {
  const place = indexOrder.indexOf(set.index);
  return place < 0 ? indexOrder.length : place;
}
