import * as z from "zod";
import { parseDocument } from "../../problems/parse-document.js";
import { rankUnits } from "../../ranking/rank-units.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import { walkScores } from "../../scoring/scored-tree.js";
import { allowOnly, oneOf, operandsOf, textOf } from "../arguments.js";
import { unknownCodeFailure } from "../nearest-codes.js";
import { deliver, outputOptions } from "../output.js";
import { rankingOutput } from "../outputs/ranking-output.js";
import { readJson } from "../read-json.js";
import { accept } from "../read-named.js";
import { scoreFromFile } from "../score-from-files.js";
import { wantedFiles } from "../wanted-file.js";
import type { Command } from "./command.js";

/** `chiso rank FILE ...` */
export const rankCommand: Command = async (line, host) => {
  allowOnly(line, [
    "set",
    "layer",
    "leave-out",
    ...outputOptions,
    "by",
    "measure",
    "ties",
    "groups",
  ]);
  const files = operandsOf(line, ["FILE"], true);
  const cards: Scorecard[] = [];
  for (const file of files) cards.push(await scoreFromFile(file, line, host));
  const [node, groupFile] = [textOf(line, "by"), textOf(line, "groups")];
  if (node !== undefined) refuseUnknownCode(node, cards);
  const groups =
    groupFile === undefined
      ? undefined
      : accept(
          groupFile,
          parseDocument(
            await readJson(groupFile, wantedFiles.groups, host),
            z.record(z.string(), z.string().min(1)),
            () => [],
          ),
        );
  const ranking = rankUnits(cards, {
    measure: oneOf("measure", textOf(line, "measure") ?? "percentage", ["percentage", "points"]),
    ties: oneOf("ties", textOf(line, "ties") ?? "competition", ["competition", "dense"]),
    ...(node === undefined ? {} : { node }),
    ...(groups === undefined ? {} : { groups }),
  });
  await deliver(rankingOutput(ranking, cards, line.language), line, host);
};

function refuseUnknownCode(code: string, cards: readonly Scorecard[]): void {
  for (const card of cards) {
    const codes = [...walkScores(card)].map(({ node }) => node.code);
    if (!codes.includes(code)) throw unknownCodeFailure("--by", code, codes);
  }
}
