import { defaultRounds, type Round } from "../criteria-set/round.js";
import { scoreFriendlyGovernment } from "../indices/friendly-government/score-friendly-government.js";
import { scorePapi } from "../indices/papi/score-papi.js";
import { scoreSipas } from "../indices/sipas/score-sipas.js";
import { problem } from "../problems/problem.js";
import { roundsOf } from "../score-sheet/rounds.js";
import { score } from "../scoring/score.js";
import type { ScoreOptions } from "../scoring/score-options.js";
import type { LayerChoice, Scorecard } from "../scoring/scorecard.js";
import { type CommandLine, oneOf, textOf } from "./arguments.js";
import { problemsFailure } from "./command-failure.js";
import type { Host } from "./host.js";
import { type ResultFile, readResults } from "./read-documents.js";

const otherScorers = ["survey", "superior"] as const;

/** Reads a file of results and scores it as the options say. */
export async function scoreFromFile(
  file: string,
  line: CommandLine,
  host: Host,
): Promise<Scorecard> {
  const results = await readResults(file, textOf(line, "set"), host);
  const card = cardOf(results, optionsOf(line, roundsOfResults(results)));
  if (card !== null) return card;
  throw problemsFailure(file, [problem("missing-key", { path: "/sheet" }, { key: "sheet" })]);
}

/** The rounds that a file of results can be scored by, weakest first. */
export function roundsOfResults(results: ResultFile): readonly Round[] {
  if (results.kind === "sheet") return roundsOf(results.sheet, results.set);
  if (results.kind !== "friendly-government") return defaultRounds;
  const { sheet } = results.given;
  const { set } = results.model;
  return sheet === undefined || set === undefined ? defaultRounds : roundsOf(sheet, set);
}

/** How to score, by the options of the command; a layer is one of the rounds, or the best known. */
export function optionsOf(line: CommandLine, rounds: readonly Round[]): ScoreOptions {
  const choices: readonly LayerChoice[] = [...rounds.map(({ key }) => key), "best-known"];
  const layer = oneOf("layer", textOf(line, "layer") ?? "best-known", choices);
  return { layer, leaveOut: leaveOutOf(line) };
}

/** Scorers that are left out, by the options of the command. */
export function leaveOutOf(line: CommandLine): NonNullable<ScoreOptions["leaveOut"]> {
  const left = textOf(line, "leave-out");
  return (left === undefined ? [] : left.split(",")).map((scorer) =>
    oneOf("leave-out", scorer, otherScorers),
  );
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
