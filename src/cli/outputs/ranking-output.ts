import type { UnitRanking } from "../../ranking/unit-ranking.js";
import { noticesOf } from "../../report/notices.js";
import { rankingDocument, rankingTable } from "../../report/ranking-document.js";
import { withNoticeBlocks, withNotices } from "../../report/with-notices.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import type { Language } from "../../text/language.js";
import type { Output } from "../rendering.js";

/** A ranking in everything that its formats are made from. */
export function rankingOutput(
  ranking: UnitRanking,
  cards: readonly Scorecard[],
  language: Language,
): Output {
  const notices = [
    ...new Set(
      cards.flatMap(({ set, sheetProvenance }) => noticesOf(set, sheetProvenance, { language })),
    ),
  ];
  const document = withNoticeBlocks(rankingDocument(ranking, { language }), notices);
  const table = withNotices(rankingTable(ranking, { language }), notices, { language });
  const charts = async () => {
    const { rankingChart } = await import("../../charts/ranking-chart.js");
    return [{ name: "xep-hang", chart: rankingChart(ranking, { language, notices }) }];
  };
  return { summary: document, document, table, data: ranking, charts };
}
