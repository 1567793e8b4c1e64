import { defaultRounds, type Round } from "../criteria-set/round.js";
import type { ResultDocument } from "../results/result-document.js";
import { scoreResults } from "../results/score-results.js";
import { roundsOf } from "../score-sheet/rounds.js";
import type { ScoreOptions } from "../scoring/score-options.js";
import type { LayerChoice, Scorecard } from "../scoring/scorecard.js";
import { type CommandLine, oneOf, textOf } from "./arguments.js";
import type { Host } from "./host.js";
import { readResults } from "./read-documents.js";

const otherScorers = ["survey", "superior"] as const;

/** Reads a file of results and scores it as the options say. */
export async function scoreFromFile(
  file: string,
  line: CommandLine,
  host: Host,
): Promise<Scorecard> {
  return scoreAsAsked(await readResults(file, textOf(line, "set"), host), line);
}

/** Scores results as the options say. */
export function scoreAsAsked(results: ResultDocument, line: CommandLine): Scorecard {
  return scoreResults(results, optionsOf(line, roundsOfResults(results)));
}

/** The rounds that a file of results can be scored by, weakest first. */
export function roundsOfResults(results: ResultDocument): readonly Round[] {
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
