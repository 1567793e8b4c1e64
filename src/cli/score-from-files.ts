import { score } from "../scoring/score.js";
import type { LayerChoice, Scorecard } from "../scoring/scorecard.js";
import { type CommandLine, oneOf, textOf } from "./arguments.js";
import type { Host } from "./host.js";
import { readSheet } from "./read-documents.js";

const layerChoices: readonly LayerChoice[] = ["self", "appraised", "final", "best-known"];

const otherScorers = ["survey", "superior"] as const;

/** Reads a sheet and scores it as the options say. */
export async function scoreFromFile(
  file: string,
  line: CommandLine,
  host: Host,
): Promise<Scorecard> {
  const { sheet, set } = await readSheet(file, textOf(line, "set"), host);
  const layer = oneOf("layer", textOf(line, "layer") ?? "best-known", layerChoices);
  const left = textOf(line, "leave-out");
  const leaveOut = (left === undefined ? [] : left.split(",")).map((scorer) =>
    oneOf("leave-out", scorer, otherScorers),
  );
  return score(set, sheet, { layer, leaveOut });
}
