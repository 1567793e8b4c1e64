/** The kinds of data that are JSON files in `src/`, and what is made from each of them. */
import { parseWorkingCalendar } from "../../src/calendar/working-calendar-schema.js";
import { parseIndexStructure } from "../../src/criteria-set/index-structure-schema.js";
import { parseCriteriaSet } from "../../src/criteria-set/parse-criteria-set.js";
import type { ProvenanceStatus } from "../../src/criteria-set/provenance.js";
import { type DataFolder, dataFolders } from "../../src/data/folders.js";
import { allCriteriaSets } from "../../src/indices/all-criteria-sets.js";
import { parseFriendlyGovernmentModel } from "../../src/indices/friendly-government/friendly-government-schema.js";
import { parsePapiStructure } from "../../src/indices/papi/papi-structure-schema.js";
import {
  criteriaSetJsonSchema,
  endedBodiesJsonSchema,
  friendlyGovernmentModelJsonSchema,
  indexStructureJsonSchema,
  type JsonSchema,
  measureCatalogueJsonSchema,
  measureThemesJsonSchema,
  papiStructureJsonSchema,
  planCalendarJsonSchema,
  questionnaireJsonSchema,
  roadmapJsonSchema,
  workingCalendarJsonSchema,
} from "../../src/json-schema/json-schema.js";
import type { ParseResult } from "../../src/problems/parse-result.js";
import { parseEndedBodies } from "../../src/remediation/ended-bodies-schema.js";
import { parseMeasureCatalogue } from "../../src/remediation/measure-schema.js";
import { parseMeasureThemes } from "../../src/remediation/themes/themes-schema.js";
import { parsePlanCalendar } from "../../src/roadmap/plan-calendar-schema.js";
import { parseRoadmap } from "../../src/roadmap/roadmap-schema.js";
import { parseQuestionnaire } from "../../src/survey/parse-questionnaire.js";
import type { Text } from "../../src/text/language.js";

/** What every file of data has. */
export interface Data {
  readonly $schema: string;
  readonly id: string;
  readonly title: Text;
  /** Absent of what is chiso's own. */
  readonly provenance?: { readonly status: ProvenanceStatus; readonly note?: Text };
}

export interface ArrayOfAll {
  readonly module: string;
  readonly name: string;
  /** Type of one, and the module that has it. */
  readonly type: readonly [name: string, module: string];
  readonly doc: string;
}

export interface DataKind extends DataFolder {
  /** What one is called. */
  readonly name: string;
  readonly jsonSchema: () => JsonSchema;
  /**
   * Type of its constants and the module that has it, where no function reads a type of literals:
   * lists of literals are awkward to run through.
   */
  readonly type?: readonly [name: string, module: string];
  readonly parse: (input: unknown) => ParseResult<unknown>;
  /** The module that names them all. */
  readonly list: string;
  /** The module with all of them as one array, for those that look one up. */
  readonly all?: ArrayOfAll;
  /** What joins a file and the set that it names by its id, and the module that has it. */
  readonly joinSet?: readonly [name: string, module: string];
  /** Name of the constant of an id, where it is not the id in one word. */
  readonly constant?: (id: string) => string;
}

/** "par-index-ca-mau-2013" becomes "parIndexCaMau2013", "dti-province-405-2024" "dtiProvince405_2024". */
export function oneWord(id: string): string {
  return id
    .replaceAll(/(\d)-(?=\d)/g, "$1_")
    .replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}

// A model is sound with the set that it names.
function parseModelFile(input: unknown): ParseResult<unknown> {
  const { set: id, ...rest } = input as { readonly set?: string };
  const set = allCriteriaSets.find((one) => one.id === id);
  if (id !== undefined && set === undefined) throw new Error(`no criteria set ${id}`);
  const parsed = parseFriendlyGovernmentModel(set === undefined ? rest : { ...rest, set });
  return parsed.ok ? { ok: true, value: input } : parsed;
}

export const kinds: readonly DataKind[] = [
  {
    ...dataFolders.set,
    name: "criteria set",
    jsonSchema: criteriaSetJsonSchema,
    parse: parseCriteriaSet,
    list: "indices/criteria-sets",
    all: {
      module: "indices/all-criteria-sets",
      name: "allCriteriaSets",
      type: ["CriteriaSet", "criteria-set/criteria-set"],
      doc: `/**
 * Every criteria set that ships with this version of chiso, whole. \`shippedSets\` lists them without
 * their criteria.
 *
 * @example
 * allCriteriaSets.some(({ id }) => id === "par-index-ca-mau-2013") // true
 */`,
    },
  },
  {
    ...dataFolders.questionnaire,
    name: "questionnaire",
    jsonSchema: questionnaireJsonSchema,
    parse: parseQuestionnaire,
    list: "indices/questionnaires",
    all: {
      module: "indices/all-questionnaires",
      name: "allQuestionnaires",
      type: ["Questionnaire", "survey/questionnaire"],
      doc: "/** Every questionnaire that ships with this version of chiso. */",
    },
    // The decision that a method is of names it; its year is for people.
    constant: (id) => oneWord(id.replace(/(\d)-20\d\d$/, "$1")),
  },
  {
    ...dataFolders.model,
    name: "model of friendly government",
    jsonSchema: friendlyGovernmentModelJsonSchema,
    type: ["FriendlyGovernmentModel", "indices/friendly-government/friendly-government-model"],
    parse: parseModelFile,
    list: "indices/friendly-government/models",
    all: {
      module: "indices/friendly-government/all-models",
      name: "allFriendlyGovernmentModels",
      type: ["FriendlyGovernmentModel", "indices/friendly-government/friendly-government-model"],
      doc: "/** Every model of friendly government that ships with this version of chiso. */",
    },
    joinSet: ["withSet", "indices/friendly-government/with-set"],
  },
  {
    ...dataFolders.papiStructure,
    name: "structure of PAPI",
    jsonSchema: papiStructureJsonSchema,
    type: ["PapiStructure", "indices/papi/papi-structure"],
    parse: parsePapiStructure,
    list: "indices/papi/structures",
    all: {
      module: "indices/papi/all-structures",
      name: "papiStructures",
      type: ["PapiStructure", "indices/papi/papi-structure"],
      doc: "/** The structures of the provincial PAPI, oldest first. */",
    },
  },
  {
    ...dataFolders.indexStructure,
    name: "structure",
    jsonSchema: indexStructureJsonSchema,
    type: ["IndexStructure", "criteria-set/index-structure"],
    parse: parseIndexStructure,
    list: "indices/structures",
  },
  {
    ...dataFolders.calendar,
    name: "working calendar",
    jsonSchema: workingCalendarJsonSchema,
    type: ["WorkingCalendar", "calendar/working-calendar"],
    parse: parseWorkingCalendar,
    list: "calendar/calendars",
  },
  {
    ...dataFolders.planCalendar,
    name: "calendar of a plan",
    jsonSchema: planCalendarJsonSchema,
    type: ["PlanCalendar", "roadmap/plan-calendar"],
    parse: parsePlanCalendar,
    list: "roadmap/calendars",
    all: {
      module: "roadmap/all-plan-calendars",
      name: "allPlanCalendars",
      type: ["PlanCalendar", "roadmap/plan-calendar"],
      doc: `/**
 * Every calendar of a plan that ships with this version of chiso.
 *
 * @example
 * allPlanCalendars.map(({ id }) => id).join() // "kim-thanh-2024,thach-thanh-2023,tu-ky-2024"
 */`,
    },
    // The plan names it; its year is for people.
    constant: (id) => `${oneWord(id.replace(/-20\d\d$/, ""))}Calendar`,
  },
  {
    ...dataFolders.roadmap,
    name: "roadmap",
    jsonSchema: roadmapJsonSchema,
    type: ["Roadmap", "roadmap/roadmap"],
    parse: parseRoadmap,
    list: "roadmap/roadmaps",
    // The plan names it; its year is for people.
    constant: (id) => `${oneWord(id.replace(/-20\d\d$/, ""))}Roadmap`,
  },
  {
    ...dataFolders.catalogue,
    name: "catalogue of measures",
    jsonSchema: measureCatalogueJsonSchema,
    type: ["MeasureCatalogue", "remediation/measure"],
    parse: parseMeasureCatalogue,
    list: "remediation/catalogues",
  },
  {
    ...dataFolders.endedBodies,
    name: "list of ended bodies",
    jsonSchema: endedBodiesJsonSchema,
    type: ["EndedBodies", "remediation/ended-body"],
    parse: parseEndedBodies,
    list: "remediation/ended-bodies",
    constant: (id) => `${oneWord(id)}EndedBodies`,
  },
  {
    ...dataFolders.themes,
    name: "group of themes",
    jsonSchema: measureThemesJsonSchema,
    type: ["MeasureThemes", "remediation/themes/theme"],
    parse: parseMeasureThemes,
    list: "remediation/themes/groups",
    constant: (id) => `${oneWord(id)}Themes`,
  },
];
