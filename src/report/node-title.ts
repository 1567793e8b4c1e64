import type { ScoredNode } from "../scoring/scorecard.js";
import { type Language, type Text, textIn } from "../text/language.js";
import { resultWords } from "./result-words.js";

/** A title, and whether only the points of the whole are known. */
interface Titled {
  readonly title: Text;
  readonly whole?: true;
}

/**
 * A title; where only the points of the whole are known it says so.
 *
 * @example
 * markedTitle({ title: "Thể chế", whole: true }, "vi") // "Thể chế (điểm chung của cả mục)"
 */
export function markedTitle({ title, whole }: Titled, language: Language): string {
  const text = textIn(title, language);
  return whole === true ? `${text} (${resultWords.ofWhole[language]})` : text;
}

/** Title of a scored node, with the same mark. */
export function nodeTitle(node: ScoredNode, language: Language): string {
  return node.children === undefined ? markedTitle(node, language) : textIn(node.title, language);
}
