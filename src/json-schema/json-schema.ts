import * as z from "zod";
import { workingCalendarSchema } from "../calendar/working-calendar-schema.js";
import { crosswalkSchema } from "../comparison/crosswalk-schema.js";
import { criteriaSetSchema } from "../criteria-set/criteria-set-schema.js";
import { indexStructureSchema } from "../criteria-set/index-structure-schema.js";
import { gapReportSchema } from "../gaps/gap-report-schema.js";
import { friendlyGovernmentModelSchema } from "../indices/friendly-government/friendly-government-schema.js";
import { papiSheetSchema } from "../indices/papi/papi-sheet-schema.js";
import { papiStructureSchema } from "../indices/papi/papi-structure-schema.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { fileKeys } from "../problems/parse-stored.js";
import { rankingSchema } from "../ranking/ranking-schema.js";
import { unitGroupsSchema } from "../ranking/unit-groups-schema.js";
import { endedBodiesSchema } from "../remediation/ended-bodies-schema.js";
import { measureCatalogueSchema } from "../remediation/measure-schema.js";
import { progressSchema } from "../remediation/plan-progress-schema.js";
import { planSchema } from "../remediation/plan-schema.js";
import { targetsSchema } from "../remediation/targets-schema.js";
import { measureThemesSchema } from "../remediation/themes/themes-schema.js";
import { letterheadSchema } from "../report/letterhead-schema.js";
import { calendarProgressSchema } from "../roadmap/calendar-progress-schema.js";
import { levelTableSchema } from "../roadmap/level-table-schema.js";
import { planCalendarSchema } from "../roadmap/plan-calendar-schema.js";
import { roadmapCaseSchema } from "../roadmap/roadmap-case-schema.js";
import { roadmapSchema } from "../roadmap/roadmap-schema.js";
import { scoreSheetSchema } from "../score-sheet/score-sheet-schema.js";
import { scorecardSchema } from "../scoring/scorecard-schema.js";
import { populationsSchema } from "../survey/populations-schema.js";
import { questionnaireSchema } from "../survey/questionnaire-schema.js";
import { surveyDataSchema } from "../survey/survey-data-schema.js";
import { effortsSchema } from "../what-if/efforts-schema.js";
import { asLists } from "./as-lists.js";
import { schemaNotes, schemaTitles } from "./words.js";

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** How a JSON Schema is written. */
export interface JsonSchemaOptions {
  /**
   * Draft of the standard: `2020-12` when absent; `draft-07` for Fastify, for OpenAPI 3.0 and for
   * other programs that know no later one.
   */
  readonly draft?: "2020-12" | "draft-07";
}

/**
 * JSON Schema of a criteria set, for editors and for programs in other languages. It checks the
 * shape; sums, codes and rules are checked by `parseCriteriaSet`.
 *
 * @example
 * criteriaSetJsonSchema().title // "Criteria set of chiso (bộ tiêu chí)"
 * criteriaSetJsonSchema({ draft: "draft-07" }).$schema // "http://json-schema.org/draft-07/schema#"
 */
export function criteriaSetJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describe(criteriaSetSchema(), schemaTitles.criteriaSet, options);
}

/** JSON Schema of a score sheet; its meaning is checked by `parseScoreSheet`. */
export function scoreSheetJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describe(scoreSheetSchema(), schemaTitles.scoreSheet, options);
}

/** JSON Schema of a catalogue of measures; its meaning is checked by `parseMeasureCatalogue`. */
export function measureCatalogueJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describe(measureCatalogueSchema(), schemaTitles.measureCatalogue, options);
}

/** JSON Schema of themes with the words that show them and the sentences that they propose. */
export function measureThemesJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describe(measureThemesSchema(), schemaTitles.measureThemes, options);
}

/** JSON Schema of bodies that plans still name after they ended. */
export function endedBodiesJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describe(endedBodiesSchema(), schemaTitles.endedBodies, options);
}

/** JSON Schema of a calendar of working days; its days are checked by `parseWorkingCalendar`. */
export function workingCalendarJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describe(workingCalendarSchema(), schemaTitles.workingCalendar, options);
}

/** JSON Schema of a survey's questionnaire; its meaning is checked by `parseQuestionnaire`. */
export function questionnaireJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describe(questionnaireSchema(), schemaTitles.questionnaire, options);
}

/** JSON Schema of the answers to a survey; their meaning is checked by `parseSurveyData`. */
export function surveyDataJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describe(surveyDataSchema(), schemaTitles.surveyData, options);
}

/**
 * JSON Schema of a model of friendly government; its meaning is checked by
 * `parseFriendlyGovernmentModel`, and that of its set by `parseCriteriaSet`.
 */
export function friendlyGovernmentModelJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  const { properties, ...others } = describe(
    friendlyGovernmentModelSchema(),
    schemaTitles.friendlyGovernmentModel,
    options,
  );
  const set = {
    description: schemaNotes.setOfModel,
    type: ["object", "string"],
  };
  return { ...others, properties: { ...(properties as object), set } };
}

/** JSON Schema of a sheet of the provincial PAPI; its meaning is checked by `parsePapiSheet`. */
export function papiSheetJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describe(papiSheetSchema(), schemaTitles.papiSheet, options);
}

/** JSON Schema of a structure of the provincial PAPI; `parsePapiStructure` checks its meaning. */
export function papiStructureJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describe(papiStructureSchema(), schemaTitles.papiStructure, options);
}

/** JSON Schema of an index whose criteria were not read; `parseIndexStructure` checks its sums. */
export function indexStructureJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describe(indexStructureSchema(), schemaTitles.indexStructure, options);
}

/** JSON Schema of own targets of a plan; whether a criterion can have them, `planRemediation` says. */
export function targetsJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describe(targetsSchema(), schemaTitles.targets, options);
}

/** JSON Schema of how codes map to those of another set; whether they are there, `compare` says. */
export function crosswalkJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describe(crosswalkSchema(), schemaTitles.crosswalk, options);
}

/** JSON Schema of efforts by code; whether a card has the codes, `cheapestWayTo` says. */
export function effortsJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describe(effortsSchema(), schemaTitles.efforts, options);
}

/** JSON Schema of the group of each unit in a ranking. */
export function unitGroupsJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describe(unitGroupsSchema(), schemaTitles.unitGroups, options);
}

/** JSON Schema of a letterhead: of a document of the State, or of the Party. */
export function letterheadJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describe(letterheadSchema(), schemaTitles.letterhead, options);
}

/** JSON Schema of communes with their levels; their meaning is checked by `evaluateRoadmap`. */
export function roadmapCaseJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describe(roadmapCaseSchema(), schemaTitles.roadmapCase, options);
}

/** JSON Schema of the calendar of a plan; its days are checked by `parsePlanCalendar`. */
export function planCalendarJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describe(planCalendarSchema(), schemaTitles.planCalendar, options);
}

/** JSON Schema of the levels of units by year; that they do not fall is checked by `parseLevelTable`. */
export function levelTableJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describe(levelTableSchema(), schemaTitles.levelTable, options);
}

/** JSON Schema of the days on which tasks of a calendar were done; `parseCalendarProgress` checks them. */
export function calendarProgressJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describe(calendarProgressSchema(), schemaTitles.calendarProgress, options);
}

/** JSON Schema of the states of the tasks of a plan. */
export function planProgressJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describe(progressSchema(), schemaTitles.planProgress, options);
}

/** JSON Schema of how many people each group has. */
export function populationsJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describe(populationsSchema(), schemaTitles.populations, options);
}

/** JSON Schema of a roadmap; its years, levels and shares are checked by `parseRoadmap`. */
export function roadmapJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describe(roadmapSchema(), schemaTitles.roadmap, options);
}

/** JSON Schema of a scorecard; what its figures must add up to is checked by `parseScorecard`. */
export function scorecardJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describeResult(scorecardSchema(), schemaTitles.scorecard, options);
}

/** JSON Schema of a report of gaps; its figures are checked by `parseGapReport`. */
export function gapReportJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describeResult(gapReportSchema(), schemaTitles.gapReport, options);
}

/** JSON Schema of a remediation plan; its figures and dates are checked by `parsePlan`. */
export function planJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describeResult(planSchema(), schemaTitles.plan, options);
}

/** JSON Schema of a ranking; its ranks are checked by `parseRanking`. */
export function rankingJsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  return describeResult(rankingSchema(), schemaTitles.ranking, options);
}

function describe(schema: z.ZodType, title: string, options: JsonSchemaOptions): JsonSchema {
  const drafts = ["2020-12", "draft-07"];
  refuse(checkArguments({}, [options, { keys: { draft: { oneOf: drafts, optional: true } } }]));
  const { draft = "2020-12" } = options;
  const target = draft === "draft-07" ? "draft-7" : "draft-2020-12";
  // Parts that a schema of their own checks stand as anything.
  const described = z.toJSONSchema(schema, { target, unrepresentable: "any" });
  return { ...(asLists(described) as object), title };
}

// A result in a file may have keys in front that are no part of it.
function describeResult(schema: z.ZodType, title: string, options: JsonSchemaOptions): JsonSchema {
  const { properties, ...others } = describe(schema, title, options);
  const ofFile = Object.fromEntries(fileKeys.map((key) => [key, { type: "string" }]));
  return { ...others, properties: { ...ofFile, ...(properties as object) } };
}
