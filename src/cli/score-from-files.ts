import { scoreFriendlyGovernment } from "../indices/friendly-government/score-friendly-government.js";
import { scorePapi } from "../indices/papi/score-papi.js";
import { scoreSipas } from "../indices/sipas/score-sipas.js";
import { problem } from "../problems/problem.js";
import { score } from "../scoring/score.js";
import type { ScoreOptions } from "../scoring/score-options.js";
import type { LayerChoice, Scorecard } from "../scoring/scorecard.js";
import { type CommandLine, oneOf, textOf } from "./arguments.js";
import { problemsFailure } from "./command-failure.js";
import type { Host } from "./host.js";
import { type ResultFile, readResults } from "./read-documents.js";

const layerChoices: readonly LayerChoice[] = ["self", "appraised", "final", "best-known"];

const otherScorers = ["survey", "superior"] as const;

/** Reads a file of results and scores it as the options say. */
export async function scoreFromFile(
  file: string,
  line: CommandLine,
  host: Host,
): Promise<Scorecard> {
  const results = await readResults(file, textOf(line, "set"), host);
  const card = cardOf(results, optionsOf(line));
  if (card !== null) return card;
  throw problemsFailure(file, [problem("missing-key", { path: "/sheet" }, { key: "sheet" })]);
}

/** How to score, by the options of the command. */
export function optionsOf(line: CommandLine): ScoreOptions {
  const layer = oneOf("layer", textOf(line, "layer") ?? "best-known", layerChoices);
  const left = textOf(line, "leave-out");
  const leaveOut = (left === undefined ? [] : left.split(",")).map((scorer) =>
    oneOf("leave-out", scorer, otherScorers),
  );
  return { layer, leaveOut };
}

// Surveys and the provincial PAPI have one layer only.
function cardOf(results: ResultFile, options: ScoreOptions): Scorecard | null {
  switch (results.kind) {
    case "sheet":
      return score(results.set, results.sheet, options);
    case "survey":
      return scoreSipas(results.questionnaire, results.data).scorecard;
    case "papi":
      return scorePapi(results.structure, results.sheet).scorecard;
    case "friendly-government":
      return scoreFriendlyGovernment(results.model, results.given, options).scorecard;
  }
}
