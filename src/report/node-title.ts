import type { ScoredNode } from "../scoring/scorecard.js";
import { type Language, type LocalizedText, textIn } from "../text/language.js";

/** Behind the title of what has points of the whole only. */
export const wholeMark: LocalizedText = {
  vi: "điểm chung của cả mục",
  en: "points of the whole",
};

/**
 * Title of a scored node; one of which only the points of the whole are known says so.
 *
 * @example
 * nodeTitle({ ...card.domains[0], children: undefined, whole: true }, "vi") // "Công tác chỉ đạo, điều hành CCHC (điểm chung của cả mục)"
 */
export function nodeTitle(node: ScoredNode, language: Language): string {
  const title = textIn(node.title, language);
  return isWhole(node) ? `${title} (${wholeMark[language]})` : title;
}

/** Whether only the points of the whole are known of a domain or criterion. */
export function isWhole(node: ScoredNode): boolean {
  return node.children === undefined && node.whole === true;
}
