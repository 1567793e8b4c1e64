import type { GapReport } from "../../gaps/gap.js";
import { gapsDocument, gapsTable } from "../../report/gaps-document.js";
import type { GapsDocumentOptions } from "../../report/gaps-document-options.js";
import { noticesOf } from "../../report/notices.js";
import { withNotices } from "../../report/with-notices.js";
import type { Language } from "../../text/language.js";
import type { Output } from "../rendering.js";

/** Gaps in everything that their formats are made from. */
export function gapsOutput(
  report: GapReport,
  language: Language,
  groupBy?: NonNullable<GapsDocumentOptions["groupBy"]>,
): Output {
  const document = gapsDocument(report, {
    language,
    ...(groupBy === undefined ? {} : { groupBy }),
  });
  const notices = noticesOf(report.set, report.sheetProvenance, { language });
  const table = withNotices(gapsTable(report, { language }), notices, { language });
  const charts = async () => {
    const { lossChart } = await import("../../charts/loss-chart.js");
    return [{ name: "diem-chua-dat", chart: lossChart(report, { language }) }];
  };
  return { summary: document, document, table, data: report, charts };
}
