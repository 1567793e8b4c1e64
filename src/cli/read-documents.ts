import * as z from "zod";
import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { parseWorkingCalendar } from "../calendar/working-calendar-schema.js";
import type { Crosswalk } from "../comparison/crosswalk.js";
import { parseCrosswalk } from "../comparison/crosswalk-schema.js";
import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { provenanceSchema } from "../criteria-set/criteria-set-schema.js";
import { parseCriteriaSet } from "../criteria-set/parse-criteria-set.js";
import type { Provenance } from "../criteria-set/provenance.js";
import { shippedSets } from "../criteria-sets.js";
import type { FriendlyGovernmentModel } from "../indices/friendly-government/friendly-government-model.js";
import { parseFriendlyGovernmentModel } from "../indices/friendly-government/friendly-government-schema.js";
import * as shippedQuestionnairesById from "../indices/questionnaires.js";
import { decimalSchema } from "../numbers/decimal-schema.js";
import { parseDocument } from "../problems/parse-document.js";
import type { ParseResult } from "../problems/parse-result.js";
import { problem } from "../problems/problem.js";
import { typedSchema } from "../problems/typed-schema.js";
import type { MeasureCatalogue } from "../remediation/measure.js";
import { parseMeasureCatalogue } from "../remediation/measure-schema.js";
import type { PlanOptions } from "../remediation/plan-options.js";
import { parseTargets } from "../remediation/targets-schema.js";
import type { Letterhead } from "../report/letterhead.js";
import { parseLetterhead } from "../report/parse-letterhead.js";
import { parseResults } from "../results/parse-results.js";
import type { KnownDocuments, ResultDocument } from "../results/result-document.js";
import type { DeAn05Reading } from "../roadmap/de-an-05.js";
import type { RoadmapRequest } from "../roadmap/evaluate-roadmap.js";
import type { RaisableUnit } from "../roadmap/plan-roadmap.js";
import type { UnitLevel } from "../roadmap/roadmap.js";
import { parseQuestionnaire } from "../survey/parse-questionnaire.js";
import type { Questionnaire } from "../survey/questionnaire.js";
import { setOfTemplate } from "../template/read/read-template.js";
import type { CheapestWayOptions } from "../what-if/cheapest-way.js";
import { CommandFailure, problemsFailure, usageFailure } from "./command-failure.js";
import { findDuplicateKeys } from "./duplicate-keys.js";
import type { Host } from "./host.js";
import { acceptTemplate, isSpreadsheet, readSpreadsheet } from "./read-spreadsheet.js";

type Targets = NonNullable<PlanOptions["targets"]>;

/** Questionnaires that ship with the library, by id. */
export const shippedQuestionnaires: readonly Questionnaire[] =
  Object.values(shippedQuestionnairesById);

/** Reads a criteria set from a file. */
export async function readSet(file: string, host: Host): Promise<CriteriaSet> {
  return accept(file, parseCriteriaSet(await readJson(file, host)));
}

/** A criteria set by the id of one that ships, or by the name of a file. */
export async function readNamedSet(name: string, host: Host): Promise<CriteriaSet> {
  return shippedSets.find(({ id }) => id === name) ?? readSet(name, host);
}

/** A questionnaire by the id of one that ships, or by the name of a file. */
export async function readNamedQuestionnaire(name: string, host: Host): Promise<Questionnaire> {
  return (
    shippedQuestionnaires.find(({ id }) => id === name) ??
    accept(name, parseQuestionnaire(await readJson(name, host)))
  );
}

/**
 * Reads a file of results: a score sheet, survey data, a sheet of the provincial PAPI, or a case
 * of friendly government; against what ships, or against the file of the user.
 */
export async function readResults(
  file: string,
  ownFile: string | undefined,
  host: Host,
): Promise<ResultDocument> {
  if (isSpreadsheet(file)) return readTemplateFile(file, ownFile, host);
  const input = await readJson(file, host);
  const own = ownFile === undefined ? {} : await readOwn(ownFile, kindOfResults(input), host);
  return accept(file, parseResults(input, own));
}

/** Reads what results may have been made for: ids of sets that ship, or files of any such kind. */
export async function readKnown(names: readonly string[], host: Host): Promise<KnownDocuments> {
  const [sets, questionnaires, models]: [
    CriteriaSet[],
    Questionnaire[],
    FriendlyGovernmentModel[],
  ] = [[], [], []];
  for (const name of names) {
    const shipped = shippedSets.find(({ id }) => id === name);
    if (shipped !== undefined) {
      sets.push(shipped);
      continue;
    }
    const input = await readJson(name, host);
    const has = (key: string): boolean =>
      typeof input === "object" && input !== null && Object.hasOwn(input, key);
    if (has("factors")) questionnaires.push(accept(name, parseQuestionnaire(input)));
    else if (has("levels")) models.push(accept(name, parseFriendlyGovernmentModel(input)));
    else sets.push(accept(name, parseCriteriaSet(input)));
  }
  return { sets, questionnaires, models };
}

/** Reads a file of results against what is known, and what ships. */
export async function readResultsAgainst(
  file: string,
  known: KnownDocuments,
  host: Host,
): Promise<ResultDocument> {
  if (!isSpreadsheet(file)) return accept(file, parseResults(await readJson(file, host), known));
  const { grids } = await readSpreadsheet(file, host);
  const id = setOfTemplate(grids);
  const set = known.sets?.find((one) => one.id === id) ?? shippedSet(id ?? "");
  return { kind: "sheet", sheet: acceptTemplate(file, grids, set), set };
}

// What a document of results is made for; a score sheet where nothing says so.
function kindOfResults(input: unknown): "questionnaire" | "structure" | "model" | "set" {
  const is = (key: string): boolean =>
    typeof input === "object" && input !== null && Object.hasOwn(input, key);
  if (is("questionnaire")) return "questionnaire";
  if (is("structure")) return "structure";
  return is("model") ? "model" : "set";
}

// The user's own file goes before what ships, also where the results name another.
async function readOwn(
  file: string,
  kind: ReturnType<typeof kindOfResults>,
  host: Host,
): Promise<KnownDocuments> {
  if (kind === "structure") return {};
  const input = await readJson(file, host);
  if (kind === "questionnaire")
    return { only: true, questionnaires: [accept(file, parseQuestionnaire(input))] };
  if (kind === "model")
    return { only: true, models: [accept(file, parseFriendlyGovernmentModel(input))] };
  return { only: true, sets: [accept(file, parseCriteriaSet(input))] };
}

/** The set that a template names; what a file says is never taken for a path. */
export function shippedSet(id: string): CriteriaSet {
  const set = shippedSets.find((one) => one.id === id);
  if (set !== undefined) return set;
  throw usageFailure(
    `Không có sẵn bộ tiêu chí "${id}" mà phiếu nêu; thêm --set TỆP của bộ đó.`,
    `There is no set "${id}" as the template says; add --set FILE with that set.`,
  );
}

async function readTemplateFile(
  file: string,
  ownFile: string | undefined,
  host: Host,
): Promise<ResultDocument> {
  const { grids } = await readSpreadsheet(file, host);
  const name = ownFile ?? setOfTemplate(grids);
  if (name === undefined) {
    throw usageFailure(
      `${file} không phải mẫu phiếu của chiso; hãy nhập trước. Bảng đã chấm: chiso import sheet ${file}; phiếu khảo sát, mỗi người một dòng: chiso import survey ${file}`,
      `${file} is no template of chiso; import it first. A filled table: chiso import sheet ${file}; forms of a survey, a person a row: chiso import survey ${file}`,
    );
  }
  const set = ownFile === undefined ? shippedSet(name) : await readNamedSet(ownFile, host);
  return { kind: "sheet", sheet: acceptTemplate(file, grids, set), set };
}

export async function readMeasures(file: string, host: Host): Promise<MeasureCatalogue> {
  return accept(file, parseMeasureCatalogue(await readJson(file, host)));
}

/** Reads own targets of a plan: points by id of the criteria set and code of the criterion. */
export async function readTargets(file: string, host: Host): Promise<Targets> {
  return accept(file, parseTargets(await readJson(file, host)));
}

/** Reads how the codes of one criteria set map to another's. */
export async function readCrosswalk(file: string, host: Host): Promise<Crosswalk> {
  return accept(file, parseCrosswalk(await readJson(file, host)));
}

/** Efforts of a way, by code: a number, one for each step, or `null` for what cannot be touched. */
export async function readEfforts(
  file: string,
  host: Host,
): Promise<NonNullable<CheapestWayOptions["effort"]>> {
  const effort = z.union([decimalSchema(), z.array(decimalSchema())], "1.5 | [1.5]").nullable();
  return accept(
    file,
    parseDocument(
      await readJson(file, host),
      z.record(z.string(), effort),
      () => [],
      {},
      ([code]) => (code === undefined ? undefined : String(code)),
    ),
  );
}

/** Communes with their levels in a year, and how the targets are read. */
export interface RoadmapCase extends Omit<RoadmapRequest, "units"> {
  readonly units: readonly (UnitLevel & { readonly efforts?: RaisableUnit["efforts"] })[];
  readonly reading?: DeAn05Reading;
  readonly provenance?: Provenance;
}

/** Reads the levels of communes. */
export async function readRoadmapCase(file: string, host: Host): Promise<RoadmapCase> {
  const words = z.string().min(1);
  const often = z.enum(["every-year", "by-the-end"]).exactOptional();
  const schema = typedSchema<RoadmapCase>()(
    z.strictObject({
      year: z.int().min(2000).max(2100),
      provenance: provenanceSchema().exactOptional(),
      denominators: z.record(z.string(), z.int().min(0)).exactOptional(),
      reading: z
        .strictObject({
          sharesAboveLevel1Of: z.enum(["all", "reached-level-1"]).exactOptional(),
          level1: z.enum(["at-least", "exactly"]).exactOptional(),
          keepNinetyPercent: often,
          raiseTo2030: often,
          countsOfLevel4: z.enum(["plan", "province"]).exactOptional(),
        })
        .exactOptional(),
      units: z.array(
        z.strictObject({
          id: words,
          name: words,
          level: z.int().nullable(),
          efforts: z.record(z.string(), decimalSchema()).exactOptional(),
        }),
      ),
    }),
  );
  return accept(
    file,
    parseDocument(await readJson(file, host), schema, () => []),
  );
}

export async function readLetterhead(file: string, host: Host): Promise<Letterhead> {
  return accept(file, parseLetterhead(await readJson(file, host)));
}

export async function readCalendar(file: string, host: Host): Promise<WorkingCalendar> {
  return accept(file, parseWorkingCalendar(await readJson(file, host)));
}

/** Reads a JSON file; a byte order mark in front, which Windows editors leave, does no harm. */
export async function readJson(file: string, host: Host): Promise<unknown> {
  let text: string;
  try {
    text = await host.readFile(file);
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw problemsFailure(file, [
      problem("cannot-read-file", { path: "" }, { detail: (error as Error).message }),
    ]);
  }
  const json = text.replace(/^\uFEFF/, "");
  try {
    const value: unknown = JSON.parse(json);
    const duplicates = findDuplicateKeys(json);
    if (duplicates.length === 0) return value;
    throw problemsFailure(file, duplicates);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw problemsFailure(file, [
      problem("not-json", { path: "" }, { detail: (error as Error).message }),
    ]);
  }
}

/** The value that was read, or a failure that tells every problem of the file. */
export function accept<T>(file: string, result: ParseResult<T>): T {
  if (result.ok) return result.value;
  throw problemsFailure(file, result.problems);
}
