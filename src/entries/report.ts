/**
 * Documents from results: a document model as plain data, and writers for Markdown, HTML and
 * CSV.
 *
 * @module
 */

export { type CsvOptions, toCsv } from "../document/csv.js";
export type {
  AnnexBlock,
  Block,
  Cell,
  Column,
  Document,
  FigureBlock,
  HeadingBlock,
  LetterheadBlock,
  NumberCell,
  PaperForm,
  ParagraphBlock,
  Run,
  RunText,
  SignatureBlock,
  TableBlock,
  TextCell,
} from "../document/document.js";
export { toHtml } from "../document/html.js";
export { toMarkdown } from "../document/markdown.js";
export { comparisonDocument, comparisonTable } from "../report/comparison-document.js";
export { gapsDocument, gapsTable } from "../report/gaps-document.js";
export type { GapsDocumentOptions } from "../report/gaps-document-options.js";
export type {
  Letterhead,
  LetterheadLines,
  PartyLetterhead,
  StateLetterhead,
} from "../report/letterhead.js";
export { mergerAnnex } from "../report/merger-annex.js";
export { noticesOf } from "../report/notices.js";
export { type OldUnitResult, oldUnitResult } from "../report/old-unit-result.js";
export {
  type PlanReportOptions,
  planReportDocument,
  planReportTable,
} from "../report/outcome/plan-report-document.js";
export type { PlanAnnex } from "../report/plan/plan-annex.js";
export { type PlanDocumentOptions, planDocument } from "../report/plan/plan-document.js";
export type { PlanOutline, PlanPart } from "../report/plan/plan-outline.js";
export { planTable } from "../report/plan/plan-table.js";
export { rankingDocument, rankingTable } from "../report/ranking-document.js";
export { type AppraisalPaperOptions, appraisalPaper } from "../report/roadmap/appraisal-paper.js";
export { type DossierPaperOptions, dossierPaper } from "../report/roadmap/dossier-paper.js";
export type { RoadmapPaperOptions } from "../report/roadmap/paper-options.js";
export { deAn05Words, type ProjectWords } from "../report/roadmap/project-words.js";
export { type RoadmapPlanPaper, roadmapPlanPaper } from "../report/roadmap/roadmap-plan-paper.js";
export type { RoadmapReport } from "../report/roadmap/roadmap-report.js";
export { roadmapReportPaper } from "../report/roadmap/roadmap-report-paper.js";
export {
  type RoadmapDocumentOptions,
  roadmapDocument,
  roadmapTable,
} from "../report/roadmap-document.js";
export {
  type RoadmapYearsDocumentOptions,
  roadmapYearsDocument,
  roadmapYearsTable,
} from "../report/roadmap-years-document.js";
export { type ResultDocumentOptions, scoreDocument, scoreTable } from "../report/score-document.js";
export {
  surveyComparisonDocument,
  surveyComparisonTable,
} from "../report/survey-comparison-document.js";
export {
  type SurveyDocumentOptions,
  type SurveyHeading,
  surveyDocument,
  surveyTable,
} from "../report/survey-document.js";
export { surveyRankingDocument, surveyRankingTable } from "../report/survey-ranking-document.js";
export { cheapestWayDocument, cheapestWayTable } from "../report/what-if-document.js";
export { withNotices } from "../report/with-notices.js";
export { periodName, type ScoredTime } from "../score-sheet/period-words.js";
