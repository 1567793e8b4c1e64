/**
 * chiso: criteria sets of Vietnam's public-administration indices as data, exact scoring,
 * explanation, gaps and remediation plans.
 *
 * @module
 */
export { parseWorkingCalendar } from "./calendar/working-calendar-schema.js";
export { parseCriteriaSet } from "./criteria-set/parse-criteria-set.js";
export {
  caMau2013,
  communeTayNinh2025,
  friendlyGovernmentDongNai2025,
  massMobilisationTayNinh2022,
  province922,
  province1726,
  wardSample,
} from "./indices/criteria-sets.js";
export {
  type DtiOptions,
  type DtiPillar,
  type DtiResult,
  type DtiValue,
  pillars922,
  scoreDti,
} from "./indices/dti/score-dti.js";
export { sipas1001, sipas2640, sipasWardSample } from "./indices/questionnaires.js";
export {
  type SipasOptions,
  type SipasResult,
  type SurveyResponse,
  scoreSipas,
  scoreSipasTally,
} from "./indices/sipas/score-sipas.js";
export { sipasCriteriaSet } from "./indices/sipas/sipas-criteria-set.js";
export {
  criteriaSetJsonSchema,
  type JsonSchema,
  measureCatalogueJsonSchema,
  questionnaireJsonSchema,
  scoreSheetJsonSchema,
  surveyDataJsonSchema,
} from "./json-schema/json-schema.js";
export { parseMeasureCatalogue } from "./remediation/measure-schema.js";
export { parseScoreSheet } from "./score-sheet/parse-score-sheet.js";
export * from "./scoring.js";
export { parseQuestionnaire } from "./survey/parse-questionnaire.js";
export { parseSurveyData } from "./survey/parse-survey-data.js";
