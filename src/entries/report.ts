/**
 * Documents from results: a document model as plain data, and writers for Markdown and CSV.
 *
 * @module
 */

export { type CsvOptions, toCsv } from "../document/csv.js";
export {
  type AnnexBlock,
  type Block,
  type Cell,
  type Column,
  type Document,
  type FigureBlock,
  type HeadingBlock,
  type LetterheadBlock,
  type NumberCell,
  nationalTitle,
  type ParagraphBlock,
  type Run,
  type RunText,
  type SignatureBlock,
  type TableBlock,
  type TextCell,
} from "../document/document.js";
export { toHtml } from "../document/html.js";
export { toMarkdown } from "../document/markdown.js";
export { comparisonDocument, comparisonTable } from "../report/comparison-document.js";
export { type GapsDocumentOptions, gapsDocument, gapsTable } from "../report/gaps-document.js";
export type { Letterhead } from "../report/letterhead.js";
export { mergerAnnex } from "../report/merger-annex.js";
export { noticesOf } from "../report/notices.js";
export { type OldUnitResult, oldUnitResult } from "../report/old-unit-result.js";
export type { PlanAnnex } from "../report/plan/plan-annex.js";
export { type PlanDocumentOptions, planDocument } from "../report/plan/plan-document.js";
export type { PlanOutline, PlanPart } from "../report/plan/plan-outline.js";
export { planTable } from "../report/plan/plan-table.js";
export { rankingDocument, rankingTable } from "../report/ranking-document.js";
export {
  type RoadmapDocumentOptions,
  roadmapDocument,
  roadmapTable,
} from "../report/roadmap-document.js";
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
export { cheapestWayDocument, cheapestWayTable } from "../report/what-if-document.js";
export { withNotices } from "../report/with-notices.js";
export { periodName, periodWords, type ScoredTime } from "../score-sheet/period-words.js";
