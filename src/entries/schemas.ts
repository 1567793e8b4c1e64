/**
 * JSON Schemas of all that is stored, in draft 2020-12 or draft-07, for editors, OpenAPI and programs
 * in other languages. As files they are `chiso/schemas/NAME.json`. They see the shape only: sums,
 * codes and rules are for the parse functions.
 *
 * @module
 */
export {
  calendarProgressJsonSchema,
  criteriaSetJsonSchema,
  crosswalkJsonSchema,
  effortsJsonSchema,
  friendlyGovernmentModelJsonSchema,
  gapReportJsonSchema,
  indexStructureJsonSchema,
  type JsonSchema,
  type JsonSchemaOptions,
  letterheadJsonSchema,
  levelTableJsonSchema,
  measureCatalogueJsonSchema,
  papiSheetJsonSchema,
  papiStructureJsonSchema,
  planCalendarJsonSchema,
  planJsonSchema,
  planProgressJsonSchema,
  populationsJsonSchema,
  questionnaireJsonSchema,
  rankingJsonSchema,
  roadmapCaseJsonSchema,
  roadmapJsonSchema,
  scorecardJsonSchema,
  scoreSheetJsonSchema,
  surveyDataJsonSchema,
  targetsJsonSchema,
  unitGroupsJsonSchema,
  workingCalendarJsonSchema,
} from "../json-schema/json-schema.js";
