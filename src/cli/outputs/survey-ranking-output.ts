import {
  surveyRankingDocument,
  surveyRankingNotices,
  surveyRankingTable,
} from "../../report/survey-ranking-document.js";
import { withNotices } from "../../report/with-notices.js";
import type { SurveyRanking } from "../../survey/survey-ranking.js";
import type { Language } from "../../text/language.js";
import type { Output } from "../rendering.js";

/** A ranking by surveys in everything that its formats are made from. */
export function surveyRankingOutput(ranking: SurveyRanking, language: Language): Output {
  const document = surveyRankingDocument(ranking, { language });
  const notices = surveyRankingNotices(ranking, { language });
  const table = withNotices(surveyRankingTable(ranking, { language }), notices, { language });
  return { summary: document, document, table, data: ranking };
}
