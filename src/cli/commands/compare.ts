import { compare } from "../../comparison/compare.js";
import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { scoreSipas } from "../../indices/sipas/score-sipas.js";
import { noticesOf } from "../../report/notices.js";
import {
  surveyComparisonDocument,
  surveyComparisonTable,
} from "../../report/survey-comparison-document.js";
import { withNoticeBlocks, withNotices } from "../../report/with-notices.js";
import type { ResultDocument } from "../../results/result-document.js";
import { entryOf, roundsOf } from "../../score-sheet/rounds.js";
import type { ScoreSheet } from "../../score-sheet/score-sheet.js";
import { score } from "../../scoring/score.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import { compareSurveys } from "../../survey/compare-surveys.js";
import type { SurveyTable } from "../../survey/survey-table.js";
import { type CommandLine, oneOf, operandsOf, textOf } from "../arguments.js";
import { usageFailure } from "../command-failure.js";
import type { Host } from "../host.js";
import { comparing } from "../options/comparing.js";
import { result } from "../options/result.js";
import { scoring } from "../options/scoring.js";
import { deliver } from "../output.js";
import { comparisonOutput } from "../outputs/comparison-output.js";
import { readCrosswalk, readResults } from "../read-documents.js";
import { leaveOutOf, scoreFromFile } from "../score-from-files.js";
import type { Command } from "./command.js";

/** `chiso compare BEFORE AFTER`, or `chiso compare FILE` for two rounds of its own. */
export const compareCommand: Command = {
  name: "compare",
  operands: { vi: "TRƯỚC SAU", en: "BEFORE AFTER" },
  does: {
    vi: "so sánh hai kết quả; một tệp: so tự chấm với thẩm định",
    en: "compare two results; one file: self-assessed with appraised",
  },
  groups: [scoring, comparing, result],
  run,
};

async function run(line: CommandLine, host: Host): Promise<void> {
  const [first, second] = operandsOf(line, ["FILE"], true) as [string, string?];
  if (line.operands.length > 2) {
    throw usageFailure("Chỉ so sánh hai tệp, hoặc một tệp.", "Compare takes two files, or one.");
  }
  const isPlain = second === undefined || textOf(line, "crosswalk") !== undefined;
  const surveys = isPlain ? undefined : await surveysOf([first, second], line, host);
  if (surveys !== undefined) {
    await deliver(surveyOutput(surveys, line), line, host);
    return;
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
  await deliver(comparisonOutput(comparison, after, line.language), line, host);
}

type SurveyResults = Extract<ResultDocument, { readonly kind: "survey" }>;

// Two surveys are two samples: what differs between them may be chance.
async function surveysOf(
  files: readonly [string, string],
  line: CommandLine,
  host: Host,
): Promise<readonly [SurveyResults, SurveyResults] | undefined> {
  const [before, after] = [
    await readResults(files[0], textOf(line, "set"), host),
    await readResults(files[1], textOf(line, "set"), host),
  ];
  if (before.kind !== "survey" || after.kind !== "survey") return undefined;
  return before.questionnaire.id === after.questionnaire.id ? [before, after] : undefined;
}

function surveyOutput([before, after]: readonly [SurveyResults, SurveyResults], line: CommandLine) {
  const { language } = line;
  const [first, second] = [before, after].map(
    ({ questionnaire, data }) => scoreSipas(questionnaire, data).table,
  ) as [SurveyTable, SurveyTable];
  const comparison = compareSurveys(first, second);
  const notices = noticesOf(after.questionnaire, after.data.provenance, { language });
  const document = withNoticeBlocks(
    surveyComparisonDocument(comparison, before.data, after.data, { language }),
    notices,
  );
  const table = withNotices(surveyComparisonTable(comparison, { language }), notices, { language });
  return { summary: document, document, table, data: comparison };
}

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
  const { set, sheet } = results;
  const leaveOut = leaveOutOf(line);
  const [from, to] = roundsToCompare(set, sheet, textOf(line, "layer"));
  return [score(set, sheet, { leaveOut, layer: from }), score(set, sheet, { leaveOut, layer: to })];
}

// The two that are named, "self,appraised"; else the first round and the next one: of rounds with
// names of their own, the last one that says anything.
function roundsToCompare(
  set: CriteriaSet,
  sheet: ScoreSheet,
  named: string | undefined,
): readonly [string, string] {
  const keys = roundsOf(sheet, set).map(({ key }) => key);
  const [first = "self", second = first] = keys;
  if (named?.includes(",") === true) {
    const [from = "", to = "", ...more] = named.split(",");
    if (more.length === 0) return [oneOf("layer", from, keys), oneOf("layer", to, keys)];
  }
  if (named !== undefined) oneOf("layer", named, [...keys, "best-known"]);
  if ((sheet.rounds ?? set.rounds) === undefined) return ["self", "appraised"];
  const later = keys.slice(1).filter((key) => sheet.entries.some((entry) => entryOf(entry, key)));
  return [first, later.at(-1) ?? second];
}
