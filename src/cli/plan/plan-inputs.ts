import type { ClassLadder } from "../../criteria-set/class-ladder.js";
import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { indexOrder } from "../../criteria-set/index-names.js";
import type { Grid } from "../../grid/grid.js";
import type { Finding } from "../../import/finding.js";
import { importResults } from "../../import/results/import-results.js";
import type { RuleToConfirm } from "../../import/results/rule-to-confirm.js";
import { isPlanWorkbook, readPlanWorkbook } from "../../plan-workbook/read-plan-workbook.js";
import type { RemediationPlan } from "../../remediation/plan.js";
import type { PlanSource } from "../../remediation/plan-options.js";
import type { Letterhead } from "../../report/letterhead.js";
import { type OldUnitResult, oldUnitResult } from "../../report/old-unit-result.js";
import type { KnownDocuments, ResultDocument } from "../../results/result-document.js";
import { scoreResults } from "../../results/score-results.js";
import type { PlanRow } from "../../score-sheet/plan-row.js";
import type { ScoreSheet } from "../../score-sheet/score-sheet.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import { isTemplate } from "../../template/read/read-template.js";
import { type CommandLine, type OptionName, textsOf } from "../arguments.js";
import { problemsFailure, usageFailure } from "../command-failure.js";
import type { Host } from "../host.js";
import { readKnown, readResultsAgainst } from "../read-documents.js";
import { errorsOf, isSpreadsheet, readSpreadsheet } from "../read-spreadsheet.js";
import { optionsOf, roundsOfResults } from "../score-from-files.js";
import { checkedFrom, instrumentFrom, resultsOptionsOf } from "./results-options.js";

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
  /** Rules of own sets that a person must confirm, by id of the set. */
  readonly toConfirm: RulesToConfirm;
  /** What each old unit brought to a merged one, by id of the set. */
  readonly oldUnits: OldUnitResults;
  /** Ids of the sets, questionnaires and models that the results were read against. */
  readonly madeFor: readonly string[];
}

/** A plan that an office confirmed in the workbook of it. */
export interface ConfirmedPlan {
  readonly plan: RemediationPlan;
  readonly cards: readonly Scorecard[];
  readonly letterhead: Letterhead;
  readonly toConfirm: RulesToConfirm;
  readonly oldUnits: OldUnitResults;
}

type RulesToConfirm = Readonly<Record<string, readonly RuleToConfirm[]>>;
type OldUnitResults = Readonly<Record<string, readonly OldUnitResult[]>>;

/** Reads the files of `chiso plan`: results of any kind, or the workbook of a plan. */
export async function readPlanFiles(
  files: readonly string[],
  line: CommandLine,
  host: Host,
): Promise<PlanInputs | ConfirmedPlan> {
  const known = await readKnown(textsOf(line, "set"), host);
  const parts: PlanInputs[] = [];
  const tables: ReadTables[] = [];
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
    tables.push({ file, grids, findings });
  }
  for (const read of tablesToRead(tables, line)) {
    parts.push(ofTables(read, known.sets ?? [], line));
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

/** Tables that are read as one. */
interface ReadTables {
  /** Name of the file, or the names of several. */
  readonly file: string;
  readonly grids: readonly Grid[];
  readonly findings: readonly Finding[];
}

// Units that are merged may have a file each; a sheet is then named with its file.
function tablesToRead(tables: readonly ReadTables[], line: CommandLine): readonly ReadTables[] {
  if (line.values.merge === undefined || tables.length < 2) return tables;
  const isChosen = line.values.sheet !== undefined;
  return [
    {
      file: tables.map(({ file }) => file).join(", "),
      grids: tables.flatMap(({ file, grids }) =>
        isChosen ? grids : grids.map((grid) => ({ ...grid, name: `${file}: ${grid.name}` })),
      ),
      findings: tables.flatMap(({ findings }) => findings),
    },
  ];
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
  "checked",
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
  const [checked, instrument] = [checkedFrom(line), instrumentFrom(line)];
  const settled = optionsOfMaking.find(
    (name) =>
      line.values[name] !== undefined &&
      name !== "checked" &&
      (name !== "decision" || checked === undefined),
  );
  if (settled !== undefined) {
    throw usageFailure(
      `${file} là sổ kế hoạch đã lập; --${settled} chỉ dùng khi lập kế hoạch từ bảng điểm.`,
      `${file} is the workbook of a plan that is made; --${settled} is for making one from results.`,
    );
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

// The person would believe that something was confirmed.
function nothingToCheck(file: string): Error {
  return usageFailure(
    `${file} không có bộ tiêu chí nào nhập từ bảng của đơn vị, nên không có gì để xác nhận bằng --checked.`,
    `${file} has no criteria set from a table of the unit, so that --checked has nothing to confirm.`,
  );
}

function ofDocument(results: ResultDocument, line: CommandLine): PlanInputs {
  const card = scoreResults(results, optionsOf(line, roundsOfResults(results)));
  const sources = results.kind === "sheet" ? [{ set: results.set, sheet: results.sheet }] : [];
  const madeFor = [idOfTarget(results)];
  const nothing = { rows: {}, findings: [], toConfirm: {}, oldUnits: {} };
  return { cards: [card], sources, ...nothing, fromTables: false, madeFor };
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
  { file, grids, findings: ofFile }: ReadTables,
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
  if (options.checked !== undefined && results.every(({ toConfirm }) => toConfirm === undefined)) {
    throw nothingToCheck(file);
  }
  const scored = (set: CriteriaSet, sheet: ScoreSheet): Scorecard => {
    const document: ResultDocument = { kind: "sheet", set, sheet };
    return scoreResults(document, optionsOf(line, roundsOfResults(document)));
  };
  return {
    cards: results.map(({ set, sheet }) => scored(set, sheet)),
    sources: results.map(({ set, sheet }) => ({ set, sheet })),
    rows: Object.fromEntries(results.map(({ set, plan }) => [set.id, plan])),
    findings: [...ofFile, ...read.findings],
    toConfirm: Object.fromEntries(
      results.flatMap(({ set, toConfirm }) =>
        toConfirm === undefined ? [] : [[set.id, toConfirm]],
      ),
    ),
    oldUnits: Object.fromEntries(
      results.flatMap(({ set, oldUnits = [] }) => {
        const brought = oldUnits.map(({ sheet, weight }) =>
          oldUnitResult(scored(set, sheet), weight),
        );
        return brought.length === 0 ? [] : [[set.id, brought]];
      }),
    ),
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
    toConfirm: Object.assign({}, ...parts.map(({ toConfirm }) => toConfirm)) as RulesToConfirm,
    oldUnits: Object.assign({}, ...parts.map(({ oldUnits }) => oldUnits)) as OldUnitResults,
    fromTables: parts.some(({ fromTables }) => fromTables),
    madeFor: parts.flatMap(({ madeFor }) => madeFor),
  };
}

// Indices stand in the order in which offices name them, whatever the files are called.
function placeOf({ set }: Scorecard): number {
  const place = indexOrder.indexOf(set.index);
  return place < 0 ? indexOrder.length : place;
}
