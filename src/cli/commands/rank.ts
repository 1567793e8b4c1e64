import { rankUnits } from "../../ranking/rank-units.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import { walkScores } from "../../scoring/scored-tree.js";
import type { CommandLine } from "../arguments.js";
import { oneOf, operandsOf, textOf } from "../arguments.js";
import type { Host } from "../host.js";
import { unknownCodeFailure } from "../nearest-codes.js";
import { same } from "../options/option.js";
import { ranking } from "../options/ranking.js";
import { result } from "../options/result.js";
import { scoring } from "../options/scoring.js";
import { deliver } from "../output.js";
import { rankingOutput } from "../outputs/ranking-output.js";
import { readUnitGroups } from "../read-documents.js";
import { scoreFromFile } from "../score-from-files.js";
import type { Command } from "./command.js";

/** `chiso rank FILE ...` */
export const rankCommand: Command = {
  name: "rank",
  operands: same("FILE [FILE ...]"),
  does: {
    vi: "xếp hạng các đơn vị",
    en: "rank units",
  },
  groups: [scoring, ranking, result],
  run,
};

async function run(line: CommandLine, host: Host): Promise<void> {
  const files = operandsOf(line, ["FILE"], true);
  const cards: Scorecard[] = [];
  for (const file of files) cards.push(await scoreFromFile(file, line, host));
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
