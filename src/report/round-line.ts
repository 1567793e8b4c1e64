import type { Layer } from "../score-sheet/score-sheet.js";
import type { LayerChoice } from "../scoring/scorecard.js";
import { type Language, textIn } from "../text/language.js";
import { resultWords } from "./result-words.js";
import { layerName, type RoundNames, roundName, words } from "./words.js";

/** Which round the points of a result are from. */
type RoundedResult = RoundNames & {
  readonly layer: LayerChoice;
  readonly layersUsed: readonly Layer[];
};

/**
 * A line that says which round the points come from; of rounds with names of their own also who
 * gave them, and of several rounds all: "Vòng chấm: thẩm định lần 2 (Hội đồng thẩm định thị xã)".
 *
 * @example
 * roundLine(card, "vi") // "Lớp điểm: tự chấm"
 */
export function roundLine(result: RoundedResult, language: Language): string {
  if (result.rounds === undefined) {
    return `${words.layer[language]}: ${layerName(result, language)}`;
  }
  const { layer, layersUsed } = result;
  const [first = layer] = layersUsed;
  const from = resultWords.fromRounds[language];
  const told =
    layersUsed.length > 1
      ? `${roundName(layer, result, language)}, ${from} ${layersUsed.map((key) => roundWithGiver(key, result, language)).join("; ")}`
      : roundWithGiver(first, result, language);
  return `${words.round[language]}: ${told}`;
}

function roundWithGiver(key: LayerChoice, result: RoundedResult, language: Language): string {
  const name = roundName(key, result, language);
  const giver = result.rounds?.find((round) => round.key === key)?.givenBy;
  return giver === undefined ? name : `${name} (${textIn(giver, language)})`;
}
