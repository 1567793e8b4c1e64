/** The kinds of data that are JSON files in `src/`, and what is made from each of them. */
import { parseWorkingCalendar } from "../../src/calendar/working-calendar-schema.js";
import { parseIndexStructure } from "../../src/criteria-set/index-structure-schema.js";
import { parseCriteriaSet } from "../../src/criteria-set/parse-criteria-set.js";
import type { ProvenanceStatus } from "../../src/criteria-set/provenance.js";
import { parsePapiStructure } from "../../src/indices/papi/papi-structure-schema.js";
import {
  criteriaSetJsonSchema,
  indexStructureJsonSchema,
  type JsonSchema,
  measureCatalogueJsonSchema,
  measureThemesJsonSchema,
  papiStructureJsonSchema,
  questionnaireJsonSchema,
  workingCalendarJsonSchema,
} from "../../src/json-schema/json-schema.js";
import type { ParseResult } from "../../src/problems/parse-result.js";
import { parseMeasureCatalogue } from "../../src/remediation/measure-schema.js";
import { parseMeasureThemes } from "../../src/remediation/themes/themes-schema.js";
import { parseQuestionnaire } from "../../src/survey/parse-questionnaire.js";
import type { Text } from "../../src/text/language.js";

/** What every file of data has. */
export interface Data {
  readonly $schema: string;
  readonly id: string;
  readonly title: Text;
  /** Absent of what is chiso's own. */
  readonly provenance?: { readonly status: ProvenanceStatus };
}

export interface DataKind {
  /** What one is called. */
  readonly name: string;
  /** Where its files lie in `src/`, without the ending: the first group is the index, if any, the last the name. */
  readonly path: RegExp;
  /** Name of its JSON Schema. */
  readonly schema: string;
  readonly jsonSchema: () => JsonSchema;
  /**
   * Type of its constants and the module that has it, where no function reads a type of literals:
   * lists of literals are awkward to run through.
   */
  readonly type?: readonly [name: string, module: string];
  readonly parse: (input: unknown) => ParseResult<unknown>;
  /** The module that names them all. */
  readonly list: string;
  /** Name of the constant of an id, where it is not the id in one word. */
  readonly constant?: (id: string) => string;
}

/** "par-index-ca-mau-2013" becomes "parIndexCaMau2013", "dti-province-405-2024" "dtiProvince405_2024". */
export function oneWord(id: string): string {
  return id
    .replaceAll(/(\d)-(?=\d)/g, "$1_")
    .replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}

export const kinds: readonly DataKind[] = [
  {
    name: "criteria set",
    path: /^indices\/([^/]+)\/sets\/([^/]+)$/,
    schema: "criteria-set",
    jsonSchema: criteriaSetJsonSchema,
    parse: parseCriteriaSet,
    list: "indices/criteria-sets",
  },
  {
    name: "questionnaire",
    path: /^indices\/([^/]+)\/questionnaires\/([^/]+)$/,
    schema: "questionnaire",
    jsonSchema: questionnaireJsonSchema,
    parse: parseQuestionnaire,
    list: "indices/questionnaires",
    // The decision that a method is of names it; its year is for people.
    constant: (id) => oneWord(id.replace(/(\d)-20\d\d$/, "$1")),
  },
  {
    name: "structure of PAPI",
    path: /^indices\/(papi)\/structures\/([^/]+)$/,
    schema: "papi-structure",
    jsonSchema: papiStructureJsonSchema,
    type: ["PapiStructure", "indices/papi/papi-structure"],
    parse: parsePapiStructure,
    list: "indices/papi/structures",
  },
  {
    name: "structure",
    path: /^indices\/((?!papi\/)[^/]+)\/structures\/([^/]+)$/,
    schema: "index-structure",
    jsonSchema: indexStructureJsonSchema,
    type: ["IndexStructure", "criteria-set/index-structure"],
    parse: parseIndexStructure,
    list: "indices/structures",
  },
  {
    name: "working calendar",
    path: /^calendar\/calendars\/([^/]+)$/,
    schema: "working-calendar",
    jsonSchema: workingCalendarJsonSchema,
    type: ["WorkingCalendar", "calendar/working-calendar"],
    parse: parseWorkingCalendar,
    list: "calendar/calendars",
  },
  {
    name: "catalogue of measures",
    path: /^remediation\/catalogues\/([^/]+)$/,
    schema: "measure-catalogue",
    jsonSchema: measureCatalogueJsonSchema,
    type: ["MeasureCatalogue", "remediation/measure"],
    parse: parseMeasureCatalogue,
    list: "remediation/catalogues",
  },
  {
    name: "group of themes",
    path: /^remediation\/themes\/groups\/([^/]+)$/,
    schema: "measure-themes",
    jsonSchema: measureThemesJsonSchema,
    type: ["MeasureThemes", "remediation/themes/theme"],
    parse: parseMeasureThemes,
    list: "remediation/themes/groups",
    constant: (id) => `${oneWord(id)}Themes`,
  },
];
