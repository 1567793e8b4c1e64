/**
 * chiso: exact scoring of Vietnam's public-administration indices, explanation, gaps and
 * remediation plans. Criteria sets and other data are entries of their own, such as
 * `chiso/criteria-sets/ID`; `shippedSets` lists them.
 *
 * @module
 */
export { parseWorkingCalendar } from "../calendar/working-calendar-schema.js";
export { parseCrosswalk } from "../comparison/crosswalk-schema.js";
export { parseIndexStructure } from "../criteria-set/index-structure-schema.js";
export { parseCriteriaSet } from "../criteria-set/parse-criteria-set.js";
export { parseGapReport } from "../gaps/parse-gap-report.js";
export { type DtiSheetOptions, dtiSheetOfValues } from "../indices/dti/dti-sheet.js";
export { hoChiMinhDepartmentLevels } from "../indices/dti/levels.js";
export { type DtiPillar, pillars922 } from "../indices/dti/pillars.js";
export {
  type DtiOptions,
  type DtiPart,
  type DtiResult,
  type DtiValue,
  scoreDti,
} from "../indices/dti/score-dti.js";
export {
  checkFriendlyGovernmentCase,
  checkFriendlyGovernmentModel,
} from "../indices/friendly-government/check-friendly-government.js";
export type { FriendlyGovernmentCase } from "../indices/friendly-government/friendly-government-case.js";
export type {
  BoundMeasure,
  DecidedLevel,
  FriendlyGovernmentModel,
  LevelRequirement,
  NamedItem,
  ProcedureStep,
  RecognitionLevel,
  RequirementSource,
} from "../indices/friendly-government/friendly-government-model.js";
export type {
  Completeness,
  FriendlyGovernmentResult,
  LevelResult,
  RequirementResult,
  ShortCriterion,
} from "../indices/friendly-government/friendly-government-result.js";
export {
  parseFriendlyGovernmentCase,
  parseFriendlyGovernmentModel,
} from "../indices/friendly-government/friendly-government-schema.js";
export { type LevelTask, levelTasks } from "../indices/friendly-government/level-tasks.js";
export {
  type FriendlyGovernmentOptions,
  scoreFriendlyGovernment,
} from "../indices/friendly-government/score-friendly-government.js";
export type { IndexKind } from "../indices/index-kind.js";
export {
  dtiKind,
  friendlyGovernmentKind,
  massMobilisationKind,
  papiKind,
  parIndexKind,
  sipasKind,
} from "../indices/index-kinds.js";
export type { IndexOptions } from "../indices/index-options.js";
export {
  type MassMobilisationResult,
  scoreMassMobilisation,
} from "../indices/mass-mobilisation/score-mass-mobilisation.js";
export { checkPapiSheet } from "../indices/papi/check-papi-sheet.js";
export { papiCriteriaSet } from "../indices/papi/papi-criteria-set.js";
export { findPapiGaps, type PapiGap, type PapiReference } from "../indices/papi/papi-gaps.js";
export {
  groupPapi,
  type PapiGroup,
  type PapiGrouped,
  type PapiGroupRule,
  papiGroups,
} from "../indices/papi/papi-groups.js";
export {
  type PapiInterval,
  papiInterval,
} from "../indices/papi/papi-interval.js";
export type { PapiOptions } from "../indices/papi/papi-options.js";
export type {
  PapiDimensionValue,
  PapiResult,
  PapiSubDimensionValue,
  PapiValue,
} from "../indices/papi/papi-result.js";
export type { PapiIndicatorValue, PapiSheet } from "../indices/papi/papi-sheet.js";
export { parsePapiSheet } from "../indices/papi/papi-sheet-schema.js";
export type {
  PapiDimension,
  PapiFormula,
  PapiIndicator,
  PapiStructure,
  PapiSubDimension,
} from "../indices/papi/papi-structure.js";
export { parsePapiStructure } from "../indices/papi/papi-structure-schema.js";
export { scorePapi } from "../indices/papi/score-papi.js";
export { parIndexGroups } from "../indices/par-index/groups.js";
export { type ParIndexResult, scoreParIndex } from "../indices/par-index/score-par-index.js";
export type { IndexResult, PublishedFigure, PublishedUnit } from "../indices/published-figure.js";
export type { AppraisalOptions } from "../indices/rounds-of-sheet.js";
export type { ShippedSet } from "../indices/shipped-set.js";
export { shippedSets } from "../indices/shipped-sets.js";
export {
  type SipasOptions,
  type SipasResult,
  type SipasTallyOptions,
  type SurveyResponse,
  scoreSipas,
  scoreSipasTally,
} from "../indices/sipas/score-sipas.js";
export { sipasCriteriaSet } from "../indices/sipas/sipas-criteria-set.js";
export { parseRanking } from "../ranking/parse-ranking.js";
export { parseUnitGroups, type UnitGroups } from "../ranking/unit-groups-schema.js";
export { parseMeasureCatalogue } from "../remediation/measure-schema.js";
export { parsePlan } from "../remediation/parse-plan.js";
export { parsePlanProgress } from "../remediation/plan-progress-schema.js";
export { type PlanTargets, parseTargets } from "../remediation/targets-schema.js";
export { parseLetterhead } from "../report/parse-letterhead.js";
export { parsePlanOutline } from "../report/plan/parse-plan-outline.js";
export { parseResults } from "../results/parse-results.js";
export type { KnownDocuments, ResultDocument } from "../results/result-document.js";
export { type IndexScore, scoreIndex } from "../results/score-index.js";
export { scoreResults } from "../results/score-results.js";
export { parseCalendarProgress } from "../roadmap/calendar-progress-schema.js";
export { parseLevelTable } from "../roadmap/level-table-schema.js";
export { parsePlanCalendar } from "../roadmap/plan-calendar-schema.js";
export { parseRoadmapCase } from "../roadmap/roadmap-case-schema.js";
export { parseRoadmap } from "../roadmap/roadmap-schema.js";
export { parseScoreSheet } from "../score-sheet/parse-score-sheet.js";
export { parseRuleCases } from "../scoring/parse-rule-cases.js";
export { parseScorecard } from "../scoring/parse-scorecard.js";
export {
  compareSurveys,
  type SurveyComparison,
  type SurveyDifference,
  type SurveyIndexDifference,
} from "../survey/compare-surveys.js";
export type { CompareSurveysOptions } from "../survey/compare-surveys-options.js";
export { formsToIssue } from "../survey/forms-to-issue.js";
export { parseQuestionnaire } from "../survey/parse-questionnaire.js";
export { parseSurveyData } from "../survey/parse-survey-data.js";
export { type Populations, parsePopulations } from "../survey/populations-schema.js";
export { rankSurveyGroups, rankSurveys } from "../survey/rank-surveys.js";
export type {
  RankedSurvey,
  RankSurveysOptions,
  SurveyRanking,
  SurveyResult,
  SurveyStep,
  UnrankedSurvey,
} from "../survey/survey-ranking.js";
export { parseEfforts } from "../what-if/efforts-schema.js";
export * from "./scoring.js";
