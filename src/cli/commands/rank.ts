import { rankUnits } from "../../ranking/rank-units.js";
import type { ResultDocument } from "../../results/result-document.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import { walkScores } from "../../scoring/scored-tree.js";
import type { CommandLine } from "../arguments.js";
import { namesIn, oneOf, operandsOf, textOf } from "../arguments.js";
import type { Host } from "../host.js";
import { unknownCodeFailure } from "../nearest-codes.js";
import { groupingOfRanks } from "../options/words/grouping.js";
import { ranking } from "../options/words/ranking.js";
import { result } from "../options/words/result.js";
import { scoring } from "../options/words/scoring.js";
import { precisionOfRanks } from "../options/words/surveying.js";
import { deliver } from "../output.js";
import { rankingOutput } from "../outputs/ranking-output.js";
import { surveyRankingOutput } from "../outputs/survey-ranking-output.js";
import { rankingOfSurveys, refuseGiven, surveysAlone } from "../rank-surveys-of-files.js";
import { readResults, readUnitGroups } from "../read-documents.js";
import { scoreAsAsked } from "../score-from-files.js";
import { usesOfCommands } from "../words/commands.js";
import { rankWords } from "../words/rank.js";
import type { Command } from "./command.js";

/** `chiso rank FILE ...` */
export const rankCommand: Command = {
  name: "rank",
  ...usesOfCommands.rank,
  groups: [scoring, ranking, groupingOfRanks, precisionOfRanks, result],
  run,
};

async function run(line: CommandLine, host: Host): Promise<void> {
  const files = operandsOf(line, ["FILE"], true);
  const results: ResultDocument[] = [];
  for (const file of files) results.push(await readResults(file, textOf(line, "set"), host));
  const surveys = surveysAlone(results);
  if (surveys !== undefined) {
    return deliver(surveyRankingOutput(rankingOfSurveys(surveys, line), line.language), line, host);
  }
  refuseGiven(line, ["group", ...namesIn(precisionOfRanks)], rankWords.surveysOnly);
  const cards = results.map((result): Scorecard => scoreAsAsked(result, line));
  const [node, groupFile] = [textOf(line, "by"), textOf(line, "groups")];
  if (node !== undefined) refuseUnknownCode(node, cards);
  const groups = groupFile === undefined ? undefined : await readUnitGroups(groupFile, host);
  const ranking = rankUnits(cards, {
    measure: oneOf("measure", textOf(line, "measure") ?? "percentage", ["percentage", "points"]),
    ties: oneOf("ties", textOf(line, "ties") ?? "competition", ["competition", "dense"]),
    ...(node === undefined ? {} : { node }),
    ...(groups === undefined ? {} : { groups }),
  });
  await deliver(rankingOutput(ranking, cards, line.language), line, host);
}

function refuseUnknownCode(code: string, cards: readonly Scorecard[]): void {
  for (const card of cards) {
    const codes = [...walkScores(card)].map(({ node }) => node.code);
    if (!codes.includes(code)) throw unknownCodeFailure("--by", code, codes);
  }
}
