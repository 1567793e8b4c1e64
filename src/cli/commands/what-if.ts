import { walk } from "../../criteria-set/tree.js";
import { comparisonDocument, comparisonTable } from "../../report/comparison-document.js";
import { noticesOf } from "../../report/notices.js";
import { withNoticeBlocks, withNotices } from "../../report/with-notices.js";
import { cheapestWayTo } from "../../what-if/cheapest-way.js";
import type { ResultTarget } from "../../what-if/result-target.js";
import { whatIf } from "../../what-if/what-if.js";
import type { WhatIfChange } from "../../what-if/what-if-change.js";
import { type CommandLine, operandsOf, textOf } from "../arguments.js";
import { usageFailure } from "../command-failure.js";
import type { Host } from "../host.js";
import { unknownCodeFailure } from "../nearest-codes.js";
import { result } from "../options/words/result.js";
import { scoring } from "../options/words/scoring.js";
import { supposing } from "../options/words/supposing.js";
import { deliver, type Output } from "../output.js";
import { wayOutput } from "../outputs/way-output.js";
import { readEfforts, readResults } from "../read-documents.js";
import { optionsOf, roundsOfResults, scoreFromFile } from "../score-from-files.js";
import { usesOfCommands } from "../words/commands.js";
import { whatIfWords } from "../words/what-if.js";
import type { Command } from "./command.js";

/** `chiso what-if FILE --to TARGET`, or `--change CODE=POINTS,...` */
export const whatIfCommand: Command = {
  name: "what-if",
  ...usesOfCommands.whatIf,
  groups: [scoring, supposing, result],
  run,
};

async function run(line: CommandLine, host: Host): Promise<void> {
  const [file] = operandsOf(line, ["FILE"]) as [string];
  const [to, change] = [textOf(line, "to"), textOf(line, "change")];
  if ((to === undefined) === (change === undefined)) {
    throw usageFailure(whatIfWords.toOrChange);
  }
  const output =
    to === undefined
      ? changed(await readResults(file, textOf(line, "set"), host), change ?? "", line)
      : await cheapest(to);
  await deliver(output, line, host);

  async function cheapest(wanted: string): Promise<Output> {
    const card = await scoreFromFile(file, line, host);
    const efforts = textOf(line, "effort");
    const way = cheapestWayTo(
      card,
      readTarget(wanted),
      efforts === undefined ? {} : { effort: await readEfforts(efforts, host) },
    );
    return wayOutput(way, card, line.language);
  }
}

function changed(
  results: Awaited<ReturnType<typeof readResults>>,
  change: string,
  line: CommandLine,
): Output {
  if (results.kind !== "sheet") {
    throw usageFailure(whatIfWords.sheetOnly);
  }
  const changes = change.split(",").map((part): WhatIfChange => {
    const [code = "", points = "", ...more] = part.split("=");
    if (code === "" || points === "" || more.length > 0) {
      throw usageFailure(whatIfWords.notAChange(part));
    }
    return { code, entry: { points } };
  });
  const { sheet, set } = results;
  const codes = [...walk(set)].map(({ node }) => node.code);
  const unknown = changes.find(({ code }) => !codes.includes(code));
  if (unknown !== undefined) throw unknownCodeFailure("--change", unknown.code, codes);
  const result = whatIf(set, sheet, changes, optionsOf(line, roundsOfResults(results)));
  const notices = noticesOf(set, sheet.provenance, { language: line.language });
  const document = withNoticeBlocks(
    comparisonDocument(result.comparison, { language: line.language }),
    notices,
  );
  const table = withNotices(
    comparisonTable(result.comparison, { language: line.language }),
    notices,
    { language: line.language },
  );
  return { summary: document, document, table, data: result };
}

function readTarget(text: string): ResultTarget {
  const [key = "", value = ""] = text.split("=");
  if (value !== "" && (key === "points" || key === "percentage")) {
    return key === "points" ? { points: value } : { percentage: value };
  }
  if (value !== "" && key !== "") return { class: { ladder: key, key: value } };
  throw usageFailure(whatIfWords.notATarget(text));
}
