import { findGaps } from "../../gaps/find-gaps.js";
import { type GapsDocumentOptions, gapsDocument, gapsTable } from "../../report/gaps-document.js";
import { noticesOf } from "../../report/notices.js";
import { withNotices } from "../../report/with-notices.js";
import { allowOnly, oneOf, operandsOf, textOf } from "../arguments.js";
import { deliver, outputOptions } from "../output.js";
import { scoreFromFile } from "../score-from-files.js";
import type { Command } from "./command.js";

/** `chiso gaps FILE` */
export const gapsCommand: Command = async (line, host) => {
  allowOnly(line, ["set", "layer", "leave-out", "group", ...outputOptions]);
  const [file] = operandsOf(line, ["FILE"]) as [string];
  const report = findGaps(await scoreFromFile(file, line, host));
  const group = textOf(line, "group");
  const options: GapsDocumentOptions = {
    language: line.language,
    ...(group === undefined ? {} : { groupBy: oneOf("group", group, ["domain", "responsible"]) }),
  };
  const document = gapsDocument(report, options);
  const notices = noticesOf(report.set, report.sheetProvenance, line.language);
  const table = withNotices(gapsTable(report, { language: line.language }), notices, line.language);
  const charts = async () => {
    const { lossChart } = await import("../../charts/loss-chart.js");
    return [{ name: "diem-chua-dat", chart: lossChart(report, { language: line.language }) }];
  };
  const output = { summary: document, document, table, data: report, charts };
  await deliver(output, line, host);
};
