/**
 * The part of the library that works on data already parsed: scoring, explanation, gaps, plan,
 * calendar. It is all in the main entry too; this one never loads the schema library.
 *
 * @module
 */

export { checkCalendar } from "../calendar/check-calendar.js";
export { weekendsOnly } from "../calendar/weekends-only.js";
export type { DayOff, WorkingCalendar, WorkingWeekendDay } from "../calendar/working-calendar.js";
export {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
} from "../calendar/working-days.js";
export {
  type BenchmarkRow,
  benchmark,
} from "../comparison/benchmark.js";
export { compare } from "../comparison/compare.js";
export type {
  CompareOptions,
  SurveyVerdict,
  SurveyVerdicts,
} from "../comparison/compare-options.js";
export type {
  ChangeParts,
  ComparedResult,
  Comparison,
  DomainComparison,
  LeafChangeKind,
  LeafComparison,
  LeafSide,
} from "../comparison/comparison.js";
export { type Crosswalk, type CrosswalkRow, draftCrosswalk } from "../comparison/crosswalk.js";
export { checkCriteriaSet } from "../criteria-set/check-criteria-set.js";
export { checkStructure } from "../criteria-set/check-structure.js";
export type {
  ClassCondition,
  ClassLadder,
  ClassResult,
  ClassStep,
} from "../criteria-set/class-ladder.js";
export {
  type AdjustmentLimit,
  type BranchNode,
  type CountedFigure,
  type CriteriaSet,
  type CriterionNode,
  type IndexKey,
  isBranch,
  type LeafNode,
  type NodeBase,
  type NotApplicablePolicy,
  type ScoredBy,
} from "../criteria-set/criteria-set.js";
export { defineCriteriaSet } from "../criteria-set/define-criteria-set.js";
export { type DescribeOptions, describeRule } from "../criteria-set/describe-rule.js";
export type { ExactSet } from "../criteria-set/exact-set.js";
export { type FormField, type FormInput, fieldsOf } from "../criteria-set/fields-of.js";
export type { FieldsOptions } from "../criteria-set/fields-options.js";
export type { IndexStructure, StructureNode } from "../criteria-set/index-structure.js";
export { prepareCriteriaSet } from "../criteria-set/prepare-criteria-set.js";
export type {
  PreparedCriteriaSet,
  PreparedLeaf,
  PreparedNode,
  SetPlan,
} from "../criteria-set/prepared-set.js";
export type {
  Instrument,
  Provenance,
  ProvenanceCheck,
  ProvenanceStatus,
} from "../criteria-set/provenance.js";
export type { CriteriaSetFamily, FamilyTable } from "../criteria-set/set-family.js";
export { findSet, type SetReference, setReferenceOf } from "../criteria-set/set-reference.js";
export { tableFor } from "../criteria-set/table-for.js";
export { findCriterion, leavesOf, type PlacedNode, walk } from "../criteria-set/tree.js";
export type {
  ByCode,
  CodeOf,
  DeclaredFor,
  LeafCodeOf,
  LeafOf,
  NodeOf,
  NodeWith,
} from "../criteria-set/typed-codes.js";
export type { CivilDate, DayOfYear } from "../dates/civil-date.js";
export { findGaps } from "../gaps/find-gaps.js";
export type { Gap, GapReport, LeafOutline, NodeName, UnassessedLeaf } from "../gaps/gap.js";
export { type GapGroup, groupGaps } from "../gaps/group-gaps.js";
export type { DecimalInput, DecimalText } from "../numbers/decimal-text.js";
export {
  compareDecimals,
  formatDate,
  formatNumber,
  formatPercentage,
  sumDecimals,
} from "../numbers/for-applications.js";
export type { TieRule } from "../numbers/rank-fractions.js";
export { ChisoError, isChisoError } from "../problems/chiso-error.js";
export type { ProblemCode } from "../problems/messages/all.js";
export type { ParseOptions } from "../problems/parse-options.js";
export type { ParseResult } from "../problems/parse-result.js";
export type { Problem } from "../problems/problem.js";
export { type MergedPart, type MergedUnit, mergeUnits } from "../ranking/merge-units.js";
export { type RankingMeasure, rankUnits, type UnrankedUnit } from "../ranking/rank-units.js";
export { type RankedValue, rankValues, type ValueRanking } from "../ranking/rank-values.js";
export type {
  ClassCount,
  RankedGroup,
  RankedUnit,
  RankOptions,
  UnitRanking,
} from "../ranking/unit-ranking.js";
export { endedBodies } from "../remediation/all-ended-bodies.js";
export {
  bodiesNoLongerThere,
  type EndedBodyFinding,
} from "../remediation/bodies-no-longer-there.js";
export type { BodyRole } from "../remediation/body-role.js";
export { checkMeasures } from "../remediation/check-measures.js";
export type { Demand, DemandCriterion, DemandResult, DemandStatus } from "../remediation/demand.js";
export type { EndedBody } from "../remediation/ended-body.js";
export {
  type DemandFinding,
  type JudgedDemand,
  judgeDemands,
  type YearsOfIndex,
} from "../remediation/judge-demands.js";
export { type JudgePlanOptions, judgePlan } from "../remediation/judge-plan.js";
export type {
  Measure,
  MeasureCatalogue,
  MeasureDue,
  MeasureItem,
  MeasureLevel,
  MeasureOrigin,
} from "../remediation/measure.js";
export { mergeMeasures } from "../remediation/merge-measures.js";
export type {
  DomainResult,
  IndexPlan,
  ItemField,
  KeptRow,
  KeptState,
  PlannedMeasure,
  PublishedResult,
  PublishedYear,
  RemediationItem,
  RemediationPlan,
  ResultTotal,
  TargetShare,
  Unclear,
} from "../remediation/plan.js";
export type { ChosenAim, PlanAim } from "../remediation/plan-aim.js";
export type { ItemEdit, PlanEdits } from "../remediation/plan-edits.js";
export type { PlanOptions, PlanSource } from "../remediation/plan-options.js";
export type {
  IndexOutcome,
  PlanOutcome,
  TaskCounts,
  TaskOutcome,
  TaskResult,
} from "../remediation/plan-outcome.js";
export type { PlanProgress, TaskProgress, TaskState } from "../remediation/plan-progress.js";
export { planRemediation } from "../remediation/plan-remediation.js";
export { type ReviewKind, type ReviewLine, reviewOf } from "../remediation/review.js";
export { revisePlan } from "../remediation/revise-plan.js";
export { measureThemes } from "../remediation/themes/measure-themes.js";
export type { MeasureTheme, ProposalForm, ThemeSign } from "../remediation/themes/theme.js";
export { themesOf } from "../remediation/themes/themes-of.js";
export type { WordedLeaf } from "../remediation/themes/worded-leaf.js";
export type { BodyEnding } from "../roadmap/body-ending.js";
export type { CalendarTask, TaskDue, TaskException } from "../roadmap/calendar-task.js";
export type { Contradiction } from "../roadmap/contradictions.js";
export { type DeAn05Reading, deAn05Roadmap } from "../roadmap/de-an-05.js";
export { dueWords } from "../roadmap/due-words.js";
export { evaluateRoadmap } from "../roadmap/evaluate-roadmap.js";
export {
  type CalendarProgress,
  type DeadlineOutcome,
  type JudgeDeadlinesOptions,
  judgeDeadlines,
} from "../roadmap/judge-deadlines.js";
export type { LevelRow, LevelTable } from "../roadmap/level-table.js";
export type { Deadline, DeadlineOptions, PlanCalendar } from "../roadmap/plan-calendar.js";
export { planRoadmap } from "../roadmap/plan-roadmap.js";
export { planRoadmapYears } from "../roadmap/plan-roadmap-years.js";
export type { CountedLevels, Roadmap, RoadmapTarget, UnitLevel } from "../roadmap/roadmap.js";
export type { RoadmapCase, RoadmapCasePart } from "../roadmap/roadmap-case.js";
export type {
  RoadmapEvaluation,
  RoadmapRequest,
  TargetResult,
} from "../roadmap/roadmap-evaluation.js";
export type {
  PlannedRaise,
  RaisableUnit,
  RoadmapPlan,
  RoadmapPlanRequest,
} from "../roadmap/roadmap-plan.js";
export type {
  LevelHold,
  PartEvaluation,
  RoadmapPart,
  RoadmapYear,
  RoadmapYearsPlan,
  RoadmapYearsRequest,
  TargetOfYear,
  UnitYears,
  UnreachableTarget,
} from "../roadmap/roadmap-years.js";
export { standingTasks, upcomingDeadlines } from "../roadmap/upcoming-deadlines.js";
export { planYearsOfCase, type YearsOfCase } from "../roadmap/years-of-case.js";
export type { Band, LowerEnd, UpperEnd } from "../rules/bands/band.js";
export type { BandsDeclared, BandsRule } from "../rules/bands/rule.js";
export type { ChoiceDeclared, ChoiceOption, ChoiceRule } from "../rules/choice/rule.js";
export type { DeadlineDeclared, DeadlineRule, LateStep } from "../rules/deadline/rule.js";
export type {
  DeductionDeclared,
  DeductionOccurrence,
  DeductionRule,
} from "../rules/deduction/rule.js";
export type { NumberInput } from "../rules/figure-field.js";
export type { DeclaredQuotient } from "../rules/figures.js";
export type { FiguresOf } from "../rules/figures-of.js";
export type { IndexDeclared, IndexRule } from "../rules/index/rule.js";
export {
  type Declared,
  type DeclaredByKind,
  type DeclaredOf,
  type PartsDeclared,
  type PartsRule,
  type Rule,
  type RuleKindName,
  type RulePart,
  ruleKindNames,
} from "../rules/kinds.js";
export type { PartsDeclaredOf, PartsRuleOf, RulePartOf } from "../rules/parts/rule.js";
export type { PassCondition, PassDeclared, PassRule } from "../rules/pass/rule.js";
export type { PerItemDeclared, PerItemRule } from "../rules/per-item/rule.js";
export type { PointsDeclared, PointsRule } from "../rules/points/rule.js";
export type { WhenZero } from "../rules/quotient.js";
export type { RatioDeclared, RatioRule } from "../rules/ratio/rule.js";
export type { RescaleDeclared, RescaleRule } from "../rules/rescale/rule.js";
export type { Step, StepDeadline, YearlyDueDate } from "../rules/step.js";
export type { SurveyDeclared, SurveyOption, SurveyRule } from "../rules/survey/rule.js";
export type { Worth } from "../rules/worth.js";
export { checkScoreSheet } from "../score-sheet/check-score-sheet.js";
export type { PlanRow } from "../score-sheet/plan-row.js";
export {
  type Adjustment,
  type Layer,
  type LayerAdjustments,
  type LayerEntry,
  layers,
  type Round,
  type ScoreSheet,
  type SheetEntry,
  type SheetPeriod,
  type SignedRemark,
  type Unit,
  type UsualLayer,
} from "../score-sheet/score-sheet.js";
export type { EntryOf, ScoreSheetOf } from "../score-sheet/typed-sheet.js";
export { checkRuleCases } from "../scoring/check-rule-cases.js";
export { type GapColumn, gapsOf } from "../scoring/column-gaps.js";
export { ranksOf } from "../scoring/column-ranks.js";
export { explain } from "../scoring/explain.js";
export type { FigureColumn, FigureColumns, LeafFigures } from "../scoring/figure-columns.js";
export type { FigureOptions } from "../scoring/figure-options.js";
export { findScore } from "../scoring/find-score.js";
export type { LadderClass, WithheldClass } from "../scoring/ladder-class.js";
export { type LayerChange, type LayerChanges, layerChanges } from "../scoring/layer-changes.js";
export { pointsByScorer, type ScorerPoints } from "../scoring/points-by-scorer.js";
export type {
  RuleCase,
  RuleCaseDifference,
  RuleCaseFinding,
  RuleCaseResult,
} from "../scoring/rule-case.js";
export { score } from "../scoring/score.js";
export {
  type ColumnSource,
  type NodeColumn,
  type ScoreColumns,
  stateCodes,
} from "../scoring/score-columns.js";
export { scoreFigures } from "../scoring/score-figures.js";
export { scoreMany } from "../scoring/score-many.js";
export type { ScoreOptions } from "../scoring/score-options.js";
export { type PartialScore, scorePartly, type UnsoundCriterion } from "../scoring/score-partly.js";
export { type RuleOptions, type RuleScore, scoreRule } from "../scoring/score-rule.js";
export {
  isScoredBranch,
  type LayerChoice,
  type Scorecard,
  type ScoredBranch,
  type ScoredLeaf,
  type ScoredNode,
  type ScoredNodeBase,
  type State,
} from "../scoring/scorecard.js";
export { scorecardOf } from "../scoring/scorecard-of-row.js";
export { type PlacedScore, scoredLeaves, walkScores } from "../scoring/scored-tree.js";
export { checkQuestionnaire } from "../survey/check-questionnaire.js";
export { checkSurveyData } from "../survey/check-survey-data.js";
export type { ConfidenceInterval, ConfidenceLevel, IntervalMethod } from "../survey/confidence.js";
export { mergeTallies } from "../survey/merge-tallies.js";
export type { Precision } from "../survey/precision.js";
export type {
  AnswerOption,
  AnswerScale,
  AskedWhen,
  FilterQuestion,
  OverallFormula,
  Questionnaire,
  SurveyCriterion,
  SurveyFactor,
} from "../survey/questionnaire.js";
export type { SamplePopulations } from "../survey/sample-populations.js";
export { requiredSampleSize } from "../survey/sample-size.js";
export type { SampleSizeRequest } from "../survey/sample-size-request.js";
export type { CountedAnswers, SurveyData, SurveyForm } from "../survey/survey-data.js";
export { findSurveyGaps, type SurveyGap, type SurveyGapReport } from "../survey/survey-gaps.js";
export type {
  CombinedShare,
  CriterionShare,
  FactorShare,
  GroupShares,
  PartShare,
  PublishedShare,
  ShareFigure,
  ShareTable,
  SurveyTable,
} from "../survey/survey-table.js";
export { tabulate } from "../survey/tabulate.js";
export type { TabulateOptions } from "../survey/tabulate-options.js";
export type {
  ClusterTally,
  CriterionTally,
  CriterionTotals,
  FormWeights,
  GroupTally,
  PairSums,
  PooledTally,
  ScorePairSums,
  ShareSums,
  StratumTally,
  SurveyTally,
} from "../survey/tally.js";
export { tallySurvey } from "../survey/tally-counts.js";
export { tallyFormStream, tallyForms } from "../survey/tally-forms.js";
export type { TallyOptions } from "../survey/tally-options.js";
export { type PopulationShare, weightByPopulation } from "../survey/weight-groups.js";
export { textIn } from "../text/for-applications.js";
export type {
  Language,
  LanguageOptions,
  LocalizedText,
  Text,
} from "../text/language.js";
export {
  type CheapestWay,
  type CheapestWayOptions,
  type ChosenStep,
  cheapestWayTo,
} from "../what-if/cheapest-way.js";
export type { Efforts } from "../what-if/check-efforts.js";
export type { ResultTarget } from "../what-if/result-target.js";
export {
  type Frequency,
  type Robustness,
  type RobustnessOptions,
  robustness,
  type UnitRobustness,
} from "../what-if/robustness.js";
export type { PointRanges, UncertainUnit } from "../what-if/uncertain-unit.js";
export {
  type PossibleResult,
  type RankInterval,
  type ResultInterval,
  rankIntervals,
  resultInterval,
} from "../what-if/uncertainty.js";
export { effectiveWeights, type LeafWeight, pointsAtStake } from "../what-if/weights.js";
export { type ChangeOf, type WhatIfResult, whatIf } from "../what-if/what-if.js";
export type { WhatIfChange } from "../what-if/what-if-change.js";
