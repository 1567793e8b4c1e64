import { compare } from "../../comparison/compare.js";
import { comparisonDocument, comparisonTable } from "../../report/comparison-document.js";
import { noticesOf } from "../../report/notices.js";
import { withNoticeBlocks, withNotices } from "../../report/with-notices.js";
import { score } from "../../scoring/score.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import { allowOnly, type CommandLine, operandsOf, textOf } from "../arguments.js";
import { usageFailure } from "../command-failure.js";
import type { Host } from "../host.js";
import { deliver, outputOptions } from "../output.js";
import { readCrosswalk, readResults } from "../read-documents.js";
import { optionsOf, scoreFromFile } from "../score-from-files.js";
import type { Command } from "./command.js";

/** `chiso compare BEFORE AFTER`, or `chiso compare FILE` for its self and appraised layers. */
export const compareCommand: Command = async (line, host) => {
  allowOnly(line, ["set", "layer", "leave-out", "crosswalk", ...outputOptions]);
  const [first, second] = operandsOf(line, ["FILE"], true) as [string, string?];
  if (line.operands.length > 2) {
    throw usageFailure("Chỉ so sánh hai tệp, hoặc một tệp.", "Compare takes two files, or one.");
  }
  const [before, after] =
    second === undefined
      ? await layersOf(first, line, host)
      : [await scoreFromFile(first, line, host), await scoreFromFile(second, line, host)];
  const file = textOf(line, "crosswalk");
  const comparison = compare(
    before,
    after,
    file === undefined ? {} : { crosswalk: await readCrosswalk(file, host) },
  );
  const notices = noticesOf(after.set, after.sheetProvenance, line.language);
  const document = withNoticeBlocks(
    comparisonDocument(comparison, { language: line.language }),
    notices,
  );
  const table = withNotices(comparisonTable(comparison, line.language), notices, line.language);
  const charts = async () => {
    const { changeChart } = await import("../../charts/change-chart.js");
    return [
      { name: "thay-doi", chart: changeChart(comparison, { language: line.language, notices }) },
    ];
  };
  const output = { summary: document, document, table, data: comparison, charts };
  await deliver(output, line, host);
};

async function layersOf(
  file: string,
  line: CommandLine,
  host: Host,
): Promise<readonly [Scorecard, Scorecard]> {
  const results = await readResults(file, textOf(line, "set"), host);
  if (results.kind !== "sheet") {
    throw usageFailure(
      "Chỉ bảng chấm điểm có lớp tự chấm và thẩm định; hãy nêu hai tệp.",
      "Only a score sheet has a self-assessed and an appraised layer; name two files.",
    );
  }
  const { leaveOut } = optionsOf(line);
  const options = leaveOut === undefined ? {} : { leaveOut };
  return [
    score(results.set, results.sheet, { ...options, layer: "self" }),
    score(results.set, results.sheet, { ...options, layer: "appraised" }),
  ];
}
