import { compare } from "../../comparison/compare.js";
import type { SurveyVerdicts } from "../../comparison/compare-options.js";
import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { entryOf, roundsOf } from "../../score-sheet/rounds.js";
import type { ScoreSheet } from "../../score-sheet/score-sheet.js";
import { score } from "../../scoring/score.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import type { LocalizedText } from "../../text/language.js";
import { type CommandLine, oneOf, operandsOf, textOf, textsOf } from "../arguments.js";
import { usageFailure } from "../command-failure.js";
import type { Host } from "../host.js";
import { comparing } from "../options/words/comparing.js";
import { result } from "../options/words/result.js";
import { scoring } from "../options/words/scoring.js";
import { deliver } from "../output.js";
import { comparisonOutput } from "../outputs/comparison-output.js";
import {
  surveyComparisonOutput,
  surveyPair,
  tableOf,
} from "../outputs/survey-comparison-output.js";
import { readCrosswalk, readResults } from "../read-documents.js";
import { leaveOutOf, scoreAsAsked } from "../score-from-files.js";
import { compareByCrosswalk } from "../surveys/compare-by-crosswalk.js";
import { type CardPair, surveysFrom } from "../surveys/surveys-from.js";
import { usesOfCommands } from "../words/commands.js";
import { compareWords } from "../words/compare.js";
import type { Command } from "./command.js";

/** `chiso compare BEFORE AFTER`, or `chiso compare FILE` for two rounds of its own. */
export const compareCommand: Command = {
  name: "compare",
  ...usesOfCommands.compare,
  groups: [scoring, comparing, result],
  run,
};

async function run(line: CommandLine, host: Host): Promise<void> {
  const [first, second] = operandsOf(line, ["FILE"], true) as [string, string?];
  if (line.operands.length > 2) {
    throw usageFailure(compareWords.twoFiles);
  }
  const file = textOf(line, "crosswalk");
  const crosswalk = file === undefined ? undefined : await readCrosswalk(file, host);
  if (second === undefined) {
    refuseSurveys(line, compareWords.oneSample);
    const [from, to] = await layersOf(first, line, host);
    return deliverComparison({ before: from, after: to, crosswalk }, undefined, line, host);
  }
  const own = textOf(line, "set");
  const before = await readResults(first, own, host);
  const after = await readResults(second, own, host);
  if (before.kind === "survey" && after.kind === "survey") {
    refuseSurveys(line, compareWords.surveysAlready);
  }
  const samples = crosswalk === undefined ? surveyPair(before, after) : undefined;
  if (samples !== undefined) {
    return deliver(surveyComparisonOutput(samples, line.language), line, host);
  }
  const pair = {
    before: scoreAsAsked(before, line),
    after: scoreAsAsked(after, line),
    crosswalk,
  };
  const surveys =
    before.kind === "survey" && after.kind === "survey" && crosswalk !== undefined
      ? compareByCrosswalk(tableOf(before), tableOf(after), crosswalk)
      : (await surveysFrom([pair], line, host)).get(pair);
  return deliverComparison(pair, surveys, line, host);
}

function refuseSurveys(line: CommandLine, why: LocalizedText): void {
  if (textsOf(line, "surveys").length === 0) return;
  throw usageFailure(compareWords.noPlaceForSurveys(why));
}

async function deliverComparison(
  { before, after, crosswalk }: CardPair & { readonly before: Scorecard },
  surveys: SurveyVerdicts | undefined,
  line: CommandLine,
  host: Host,
): Promise<void> {
  const comparison = compare(before, after, {
    ...(crosswalk === undefined ? {} : { crosswalk }),
    ...(surveys === undefined ? {} : { surveys }),
  });
  await deliver(comparisonOutput(comparison, after, line.language), line, host);
}

async function layersOf(
  file: string,
  line: CommandLine,
  host: Host,
): Promise<readonly [Scorecard, Scorecard]> {
  const results = await readResults(file, textOf(line, "set"), host);
  if (results.kind !== "sheet") {
    throw usageFailure(compareWords.noLayers);
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
