import { scoreSipas } from "../../indices/sipas/score-sipas.js";
import { noticesOf } from "../../report/notices.js";
import {
  surveyComparisonDocument,
  surveyComparisonTable,
} from "../../report/survey-comparison-document.js";
import { withNoticeBlocks, withNotices } from "../../report/with-notices.js";
import type { ResultDocument } from "../../results/result-document.js";
import { compareSurveys } from "../../survey/compare-surveys.js";
import type { SurveyTable } from "../../survey/survey-table.js";
import type { Language } from "../../text/language.js";
import type { Output } from "../rendering.js";

/** Two surveys by the same questionnaire. */
export type SurveyPair = readonly [SurveyResults, SurveyResults];

/** Survey data with its questionnaire. */
export type SurveyResults = Extract<ResultDocument, { readonly kind: "survey" }>;

/** Both results where they are two samples: what differs between them may be chance. */
export function surveyPair(before: ResultDocument, after: ResultDocument): SurveyPair | undefined {
  if (before.kind !== "survey" || after.kind !== "survey") return undefined;
  return before.questionnaire.id === after.questionnaire.id ? [before, after] : undefined;
}

/** The comparison of two surveys in everything that its formats are made from. */
export function surveyComparisonOutput([before, after]: SurveyPair, language: Language): Output {
  const [first, second] = [tableOf(before), tableOf(after)];
  const comparison = compareSurveys(first, second);
  const notices = noticesOf(after.questionnaire, after.data.provenance, { language });
  const document = withNoticeBlocks(
    surveyComparisonDocument(comparison, before.data, after.data, { language }),
    notices,
  );
  const table = withNotices(surveyComparisonTable(comparison, { language }), notices, { language });
  return { summary: document, document, table, data: comparison };
}

/** All shares of survey data. */
export function tableOf({ questionnaire, data }: SurveyResults): SurveyTable {
  return scoreSipas(questionnaire, data).table;
}
