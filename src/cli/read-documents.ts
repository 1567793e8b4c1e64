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
import type { FriendlyGovernmentCase } from "../indices/friendly-government/friendly-government-case.js";
import type { FriendlyGovernmentModel } from "../indices/friendly-government/friendly-government-model.js";
import {
  parseFriendlyGovernmentCase,
  parseFriendlyGovernmentModel,
} from "../indices/friendly-government/friendly-government-schema.js";
import { friendlyGovernmentModels } from "../indices/friendly-government/models.js";
import type { PapiSheet } from "../indices/papi/papi-sheet.js";
import { parsePapiSheet } from "../indices/papi/papi-sheet-schema.js";
import type { PapiStructure } from "../indices/papi/papi-structure.js";
import { papiStructures } from "../indices/papi/papi-structures.js";
import * as shippedQuestionnairesById from "../indices/questionnaires.js";
import { decimalSchema } from "../numbers/decimal-schema.js";
import { parseDocument } from "../problems/parse-document.js";
import type { ParseResult } from "../problems/parse-result.js";
import { problem } from "../problems/problem.js";
import { typedSchema } from "../problems/typed-schema.js";
import type { MeasureCatalogue } from "../remediation/measure.js";
import { parseMeasureCatalogue } from "../remediation/measure-schema.js";
import type { PlanOptions } from "../remediation/plan-remediation.js";
import { parseTargets } from "../remediation/targets-schema.js";
import type { Letterhead } from "../report/letterhead.js";
import { parseLetterhead } from "../report/parse-letterhead.js";
import type { DeAn05Reading } from "../roadmap/de-an-05.js";
import type { RoadmapRequest } from "../roadmap/evaluate-roadmap.js";
import type { RaisableUnit } from "../roadmap/plan-roadmap.js";
import type { UnitLevel } from "../roadmap/roadmap.js";
import { parseScoreSheet } from "../score-sheet/parse-score-sheet.js";
import type { ScoreSheet } from "../score-sheet/score-sheet.js";
import { parseQuestionnaire } from "../survey/parse-questionnaire.js";
import { parseSurveyData } from "../survey/parse-survey-data.js";
import type { Questionnaire } from "../survey/questionnaire.js";
import type { SurveyData } from "../survey/survey-data.js";
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

/** What a file of results may hold, by the key that says what it was made for. */
export type ResultFile =
  | { readonly kind: "sheet"; readonly sheet: ScoreSheet; readonly set: CriteriaSet }
  | {
      readonly kind: "survey";
      readonly data: SurveyData;
      readonly questionnaire: Questionnaire;
    }
  | { readonly kind: "papi"; readonly sheet: PapiSheet; readonly structure: PapiStructure }
  | {
      readonly kind: "friendly-government";
      readonly given: FriendlyGovernmentCase;
      readonly model: FriendlyGovernmentModel;
    };

/** Reads a criteria set from a file. */
export async function readSet(file: string, host: Host): Promise<CriteriaSet> {
  return accept(file, parseCriteriaSet(await readJson(file, host)));
}

/** A criteria set by the id of one that ships, or by the name of a file. */
export async function readNamedSet(name: string, host: Host): Promise<CriteriaSet> {
  return shippedSets.find(({ id }) => id === name) ?? readSet(name, host);
}

/**
 * Reads a file of results: a score sheet, survey data, a sheet of the provincial PAPI, or a case
 * of friendly government; against what ships, or against the file of the user.
 */
export async function readResults(
  file: string,
  ownFile: string | undefined,
  host: Host,
): Promise<ResultFile> {
  if (isSpreadsheet(file)) return readTemplateFile(file, ownFile, host);
  const input = await readJson(file, host);
  const own = ownFile === undefined ? undefined : await readJson(ownFile, host);
  const is = (key: string): boolean =>
    typeof input === "object" && input !== null && Object.hasOwn(input, key);
  if (is("questionnaire")) {
    const questionnaire =
      own === undefined
        ? shippedOf(input, "questionnaire", shippedQuestionnaires, file)
        : accept(ownFile as string, parseQuestionnaire(own));
    return {
      kind: "survey",
      data: accept(file, parseSurveyData(input, questionnaire)),
      questionnaire,
    };
  }
  if (is("structure")) {
    const structure = shippedOf(input, "structure", papiStructures, file);
    return { kind: "papi", sheet: accept(file, parsePapiSheet(input, structure)), structure };
  }
  if (is("model")) {
    const models = Object.values(friendlyGovernmentModels);
    const model =
      own === undefined
        ? shippedOf(input, "model", models, file)
        : accept(ownFile as string, parseFriendlyGovernmentModel(own));
    const given = accept(file, parseFriendlyGovernmentCase(input, model));
    return { kind: "friendly-government", given, model };
  }
  const set =
    own === undefined
      ? shippedOf(input, "set", shippedSets, file)
      : accept(ownFile as string, parseCriteriaSet(own));
  return { kind: "sheet", sheet: accept(file, parseScoreSheet(input, set)), set };
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
): Promise<ResultFile> {
  const { grids } = await readSpreadsheet(file, host);
  const name = ownFile ?? setOfTemplate(grids);
  if (name === undefined) {
    throw usageFailure(
      `${file} không phải mẫu phiếu của chiso; hãy nhập trước bằng: chiso import sheet ${file}`,
      `${file} is no template of chiso; import it first: chiso import sheet ${file}`,
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

// What the file was made for, among what ships, by the id that the file gives.
function shippedOf<T extends { readonly id: string }>(
  input: unknown,
  key: "set" | "questionnaire" | "structure" | "model",
  shipped: readonly T[],
  file: string,
): T {
  const reference = (input as Readonly<Record<string, unknown>> | null)?.[key];
  const id = (reference as { readonly id?: unknown } | null | undefined)?.id;
  const found = shipped.find((one) => one.id === id);
  if (found !== undefined) return found;
  const place = { path: `/${key}/id` };
  throw problemsFailure(file, [
    id === undefined
      ? problem("missing-key", { path: `/${key}` }, { key })
      : key === "questionnaire"
        ? problem("unknown-questionnaire", place, { id: String(id) })
        : problem("unknown-set", place, { id: String(id) }),
  ]);
}

/** The value that was read, or a failure that tells every problem of the file. */
export function accept<T>(file: string, result: ParseResult<T>): T {
  if (result.ok) return result.value;
  throw problemsFailure(file, result.problems);
}
