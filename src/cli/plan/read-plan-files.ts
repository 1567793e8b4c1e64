import { indexOrder } from "../../criteria-set/index-names.js";
import { isPlanWorkbook } from "../../plan-workbook/read-plan-workbook.js";
import type { KnownDocuments, ResultDocument } from "../../results/result-document.js";
import { scoreResults } from "../../results/score-results.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import { isTemplate } from "../../template/read/read-template.js";
import { type CommandLine, textsOf } from "../arguments.js";
import { usageFailure } from "../command-failure.js";
import type { Host } from "../host.js";
import { readKnown, readResultsAgainst } from "../read-documents.js";
import { isSpreadsheet, readSpreadsheet } from "../read-spreadsheet.js";
import { optionsOf, roundsOfResults } from "../score-from-files.js";
import { type ConfirmedPlan, confirmedPlan } from "./confirmed-plan.js";
import { ofTables, type ReadTables, tablesToRead } from "./inputs-of-tables.js";
import { optionsOfTables } from "./options-of-tables.js";
import type { OldUnitResults, PlanInputs, RulesToConfirm } from "./plan-inputs.js";
import { planWords } from "./words/plan.js";

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
  if (inputs.fromTables) refuseSeveralUnits(inputs);
  else refuseTableOptions(line);
  return inputs;
}

// A file of results says all of that itself, and an option would be passed over without a word.
function refuseTableOptions(line: CommandLine): void {
  const given = optionsOfTables.find((name) => line.values[name] !== undefined);
  if (given === undefined) return;
  throw usageFailure(planWords.tablesOnly(given));
}

// A commune that was merged is what several units in one command most often mean.
function refuseSeveralUnits({ cards }: PlanInputs): void {
  const names = [...new Map(cards.map(({ unit }) => [unit.id, unit.name])).values()];
  if (names.length < 2) return;
  throw usageFailure(planWords.severalUnits(names.join(", ")));
}

// A set that no file was made for was given for a reason, and another would stand in its place.
function refuseUnused(known: KnownDocuments, { madeFor }: PlanInputs, line: CommandLine): void {
  const { sets = [], questionnaires = [], models = [] } = known;
  const given = [...sets, ...questionnaires, ...models].map(({ id }) => id);
  const unused = given.filter((id) => !madeFor.includes(id));
  if (unused.length === 0) return;
  const used = madeFor.join(", ");
  throw usageFailure(planWords.unusedSets(line.command, unused.join(", "), used));
}

/** What a plan is made from, of a file of results. */
export function ofDocument(results: ResultDocument, line: CommandLine): PlanInputs {
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

/** Inputs of several files as those of one plan. */
export function together(parts: readonly PlanInputs[]): PlanInputs {
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
