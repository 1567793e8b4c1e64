import { noticesOf } from "../../report/notices.js";
import { scoreDocument, scoreTable } from "../../report/score-document.js";
import { withNotices } from "../../report/with-notices.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import type { Language } from "../../text/language.js";
import type { Output } from "../rendering.js";

/** A scorecard in everything that its formats are made from. */
export function scoreOutput(card: Scorecard, language: Language): Output {
  const document = scoreDocument(card, { language });
  const notices = noticesOf(card.set, card.sheetProvenance, { language });
  const table = withNotices(scoreTable(card, { language }), notices, { language });
  const charts = async () => {
    const { domainChart } = await import("../../charts/domain-chart.js");
    return [{ name: "linh-vuc", chart: domainChart(card, { language }) }];
  };
  const workbook = async () => {
    const { scoreWorkbook } = await import("../../spreadsheet/score-workbook.js");
    return scoreWorkbook(card, { language });
  };
  return { summary: document, document, table, data: card, charts, workbook };
}
