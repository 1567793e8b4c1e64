import type { Comparison } from "../../comparison/comparison.js";
import { comparisonDocument, comparisonTable } from "../../report/comparison-document.js";
import { noticesOf } from "../../report/notices.js";
import { withNoticeBlocks, withNotices } from "../../report/with-notices.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import type { Language } from "../../text/language.js";
import type { Output } from "../rendering.js";

/** A comparison in everything that its formats are made from. */
export function comparisonOutput(
  comparison: Comparison,
  after: Scorecard,
  language: Language,
): Output {
  const notices = noticesOf(after.set, after.sheetProvenance, { language });
  const document = withNoticeBlocks(comparisonDocument(comparison, { language }), notices);
  const table = withNotices(comparisonTable(comparison, { language }), notices, { language });
  const charts = async () => {
    const { changeChart } = await import("../../charts/change-chart.js");
    return [{ name: "thay-doi", chart: changeChart(comparison, { language, notices }) }];
  };
  return { summary: document, document, table, data: comparison, charts };
}
