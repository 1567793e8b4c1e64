import { saysCondition } from "./limiting.js";
import { saysPoints, sourceWords } from "./patterns/asides.js";

/** True for words that begin a sentence about where the figures come from. */
export function namesSource(text: string): boolean {
  return sourceWords.test(text);
}

/** True for such a sentence; points or a limit inside one are part of the rule. */
export function isSource(piece: string): boolean {
  const plain = !saysCondition(piece) && !saysPoints.test(piece);
  const [, ...others] = piece.split(", ");
  return namesSource(piece) && plain && others.every((name) => name.split(" ").length <= 5);
}
