import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { parseWorkingCalendar } from "../calendar/working-calendar-schema.js";
import type { Crosswalk } from "../comparison/crosswalk.js";
import { parseCrosswalk } from "../comparison/crosswalk-schema.js";
import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { parseCriteriaSet } from "../criteria-set/parse-criteria-set.js";
import type { Grid } from "../grid/grid.js";
import { importSurvey } from "../import/import-survey.js";
import { allCriteriaSets } from "../indices/all-criteria-sets.js";
import { allQuestionnaires } from "../indices/all-questionnaires.js";
import { allFriendlyGovernmentModels } from "../indices/friendly-government/all-models.js";
import type { FriendlyGovernmentModel } from "../indices/friendly-government/friendly-government-model.js";
import { parseFriendlyGovernmentModel } from "../indices/friendly-government/friendly-government-schema.js";
import { parseUnitGroups, type UnitGroups } from "../ranking/unit-groups-schema.js";
import type { MeasureCatalogue } from "../remediation/measure.js";
import { parseMeasureCatalogue } from "../remediation/measure-schema.js";
import { type PlanTargets, parseTargets } from "../remediation/targets-schema.js";
import type { Letterhead } from "../report/letterhead.js";
import { parseLetterhead } from "../report/parse-letterhead.js";
import { parseResults } from "../results/parse-results.js";
import type { KnownDocuments, ResultDocument } from "../results/result-document.js";
import { shippedDocuments } from "../results/shipped-documents.js";
import type { RoadmapCase } from "../roadmap/roadmap-case.js";
import { parseRoadmapCase } from "../roadmap/roadmap-case-schema.js";
import { parseQuestionnaire } from "../survey/parse-questionnaire.js";
import type { Questionnaire } from "../survey/questionnaire.js";
import { isFormsTemplate, questionnaireOfTemplate } from "../template/read/read-forms-template.js";
import { setOfTemplate } from "../template/read/read-template.js";
import type { Efforts } from "../what-if/check-efforts.js";
import { parseEfforts } from "../what-if/efforts-schema.js";
import { problemsFailure, usageFailure } from "./command-failure.js";
import type { Host } from "./host.js";
import { readJson } from "./read-json.js";
import { accept, type NamedKind, readNamed } from "./read-named.js";
import { acceptTemplate, errorsOf, isSpreadsheet, readSpreadsheet } from "./read-spreadsheet.js";
import { type WantedFile, wantedFiles } from "./wanted-file.js";
import { documentWords } from "./words/documents.js";

const criteriaSets: NamedKind<CriteriaSet> = {
  shipped: allCriteriaSets,
  parse: parseCriteriaSet,
  missing: (name) => documentWords.noSet(name),
};
const questionnaires: NamedKind<Questionnaire> = {
  shipped: allQuestionnaires,
  parse: parseQuestionnaire,
  missing: (name) => documentWords.noQuestionnaire(name, idsOf(allQuestionnaires)),
};
const models: NamedKind<FriendlyGovernmentModel> = {
  shipped: allFriendlyGovernmentModels,
  parse: parseFriendlyGovernmentModel,
  missing: (name) => documentWords.noModel(name, idsOf(allFriendlyGovernmentModels)),
};

const anyKind: NamedKind<CriteriaSet | Questionnaire | FriendlyGovernmentModel> = {
  shipped: [...allCriteriaSets, ...allQuestionnaires, ...allFriendlyGovernmentModels],
  parse: (input) => {
    if (has(input, "factors")) return parseQuestionnaire(input);
    const isModel = ["levels", "dossier", "states"].some((key) => has(input, key));
    return isModel ? parseFriendlyGovernmentModel(input) : parseCriteriaSet(input);
  },
  missing: criteriaSets.missing,
};

const toFillIn: NamedKind<CriteriaSet | Questionnaire> = {
  shipped: [...allCriteriaSets, ...allQuestionnaires],
  parse: (input) => (has(input, "factors") ? parseQuestionnaire(input) : parseCriteriaSet(input)),
  missing: (name) => documentWords.nothingToFillIn(name),
};

function has(input: unknown, key: string): boolean {
  return typeof input === "object" && input !== null && Object.hasOwn(input, key);
}

function idsOf(documents: readonly { readonly id: string }[]): string {
  return documents.map(({ id }) => id).join(", ");
}

/** A criteria set by the id of one that ships, or by the name of a file. */
export function readNamedSet(
  name: string,
  host: Host,
  wanted: WantedFile = wantedFiles.set,
): Promise<CriteriaSet> {
  return readNamed(name, criteriaSets, wanted, host);
}

/** What a template may be made for: a criteria set or a questionnaire. */
export function readNamedToFillIn(name: string, host: Host): Promise<CriteriaSet | Questionnaire> {
  return readNamed(name, toFillIn, wantedFiles.toFillIn, host);
}

/** A questionnaire by the id of one that ships, or by the name of a file. */
export function readNamedQuestionnaire(
  name: string,
  host: Host,
  wanted: WantedFile,
): Promise<Questionnaire> {
  return readNamed(name, questionnaires, wanted, host);
}

/**
 * Reads a file of results: a score sheet, survey data, a sheet of the provincial PAPI, or a case
 * of friendly government; against what ships, or against what the user names.
 */
export async function readResults(
  file: string,
  own: string | undefined,
  host: Host,
): Promise<ResultDocument> {
  if (isSpreadsheet(file)) return readTemplateFile(file, own, host);
  const input = await readJson(file, wantedFiles.results, host);
  const known =
    own === undefined
      ? { shipped: shippedDocuments }
      : await readOwn(own, kindOfResults(input), host);
  return accept(file, parseResults(input, known));
}

/** Reads what results may have been made for, of any such kind: ids of what ships, or files. */
export async function readKnown(names: readonly string[], host: Host): Promise<KnownDocuments> {
  const [sets, questionnaires, models]: [
    CriteriaSet[],
    Questionnaire[],
    FriendlyGovernmentModel[],
  ] = [[], [], []];
  for (const name of names) {
    const found = await readNamed(name, anyKind, wantedFiles.known, host);
    if ("factors" in found) questionnaires.push(found);
    else if ("domains" in found) sets.push(found);
    else models.push(found);
  }
  return { sets, questionnaires, models, shipped: shippedDocuments };
}

/** Reads a file of results against what is known, and what ships. */
export async function readResultsAgainst(
  file: string,
  known: KnownDocuments,
  host: Host,
): Promise<ResultDocument> {
  if (!isSpreadsheet(file)) {
    return accept(file, parseResults(await readJson(file, wantedFiles.results, host), known));
  }
  const { grids } = await readSpreadsheet(file, host);
  const id = setOfTemplate(grids);
  const set = known.sets?.find((one) => one.id === id) ?? shippedSet(id ?? "");
  return { kind: "sheet", sheet: acceptTemplate(file, grids, set), set };
}

// What a document of results is made for; a score sheet where nothing says so.
function kindOfResults(input: unknown): "questionnaire" | "structure" | "model" | "set" {
  if (has(input, "questionnaire")) return "questionnaire";
  if (has(input, "structure")) return "structure";
  return has(input, "model") ? "model" : "set";
}

// The user's own document goes before what ships, also where the results name another.
async function readOwn(
  name: string,
  kind: ReturnType<typeof kindOfResults>,
  host: Host,
): Promise<KnownDocuments> {
  switch (kind) {
    case "structure":
      throw usageFailure(documentWords.noOwnStructure);
    case "questionnaire": {
      const own = await readNamedQuestionnaire(name, host, wantedFiles.ownQuestionnaire);
      return { questionnaires: [own] };
    }
    case "model":
      return { models: [await readNamed(name, models, wantedFiles.ownModel, host)] };
    case "set":
      return { sets: [await readNamedSet(name, host, wantedFiles.ownSet)] };
  }
}

/** The set that a template names; what a file says is never taken for a path. */
export function shippedSet(id: string): CriteriaSet {
  const set = allCriteriaSets.find((one) => one.id === id);
  if (set !== undefined) return set;
  throw usageFailure(documentWords.setNotShipped(id));
}

/** The questionnaire that a template names; what a file says is never taken for a path. */
export function shippedQuestionnaire(id: string): Questionnaire {
  const questionnaire = allQuestionnaires.find((one) => one.id === id);
  if (questionnaire !== undefined) return questionnaire;
  throw usageFailure(documentWords.questionnaireNotShipped(id));
}

async function readTemplateFile(
  file: string,
  own: string | undefined,
  host: Host,
): Promise<ResultDocument> {
  const { grids } = await readSpreadsheet(file, host);
  if (isFormsTemplate(grids)) return readFormsFile(file, grids, own, host);
  const name = own ?? setOfTemplate(grids);
  const isOfSurvey = allQuestionnaires.some(({ id }) => id === own);
  if (name === undefined || isOfSurvey) {
    throw usageFailure(documentWords.noTemplate(file));
  }
  const set =
    own === undefined ? shippedSet(name) : await readNamedSet(own, host, wantedFiles.ownSet);
  return { kind: "sheet", sheet: acceptTemplate(file, grids, set), set };
}

async function readFormsFile(
  file: string,
  grids: readonly Grid[],
  own: string | undefined,
  host: Host,
): Promise<ResultDocument> {
  const questionnaire =
    own === undefined
      ? shippedQuestionnaire(questionnaireOfTemplate(grids)?.id ?? "")
      : await readNamedQuestionnaire(own, host, wantedFiles.ownQuestionnaire);
  const { data, findings } = importSurvey(grids, questionnaire);
  if (data !== null) return { kind: "survey", data, questionnaire };
  throw problemsFailure(file, errorsOf(findings));
}

export async function readMeasures(file: string, host: Host): Promise<MeasureCatalogue> {
  return accept(file, parseMeasureCatalogue(await readJson(file, wantedFiles.measures, host)));
}

/** Reads own targets of a plan: points by id of the criteria set and code of the criterion. */
export async function readTargets(file: string, host: Host): Promise<PlanTargets> {
  return accept(file, parseTargets(await readJson(file, wantedFiles.targets, host)));
}

/** Reads how the codes of one criteria set map to another's. */
export async function readCrosswalk(file: string, host: Host): Promise<Crosswalk> {
  return accept(file, parseCrosswalk(await readJson(file, wantedFiles.crosswalk, host)));
}

/** Efforts of a way, by code: a number, one for each step, or `null` for what cannot be touched. */
export async function readEfforts(file: string, host: Host): Promise<Efforts> {
  return accept(file, parseEfforts(await readJson(file, wantedFiles.efforts, host)));
}

/** Reads the group of each unit. */
export async function readUnitGroups(file: string, host: Host): Promise<UnitGroups> {
  return accept(file, parseUnitGroups(await readJson(file, wantedFiles.groups, host)));
}

/** Reads the levels of communes. */
export async function readRoadmapCase(file: string, host: Host): Promise<RoadmapCase> {
  return accept(file, parseRoadmapCase(await readJson(file, wantedFiles.roadmap, host)));
}

export async function readLetterhead(file: string, host: Host): Promise<Letterhead> {
  return accept(file, parseLetterhead(await readJson(file, wantedFiles.letterhead, host)));
}

export async function readCalendar(file: string, host: Host): Promise<WorkingCalendar> {
  return accept(file, parseWorkingCalendar(await readJson(file, wantedFiles.calendar, host)));
}
