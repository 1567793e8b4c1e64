import type { LadderClass } from "../scoring/ladder-class.js";
import { type Language, textIn } from "../text/language.js";
import { resultWords } from "./result-words.js";

/**
 * A sentence without its full stop for each class whose bound was reached and that a condition
 * withheld: "Đủ điểm xếp loại Tốt nhưng chưa đạt điều kiện: 1 Thể chế đạt 5 điểm, cần từ 8 điểm".
 *
 * @example
 * withheldLines(card.classes, "vi").length // 0
 */
export function withheldLines(
  classes: readonly LadderClass[],
  language: Language,
): readonly string[] {
  return classes.flatMap(({ withheld = [] }) =>
    withheld.map(({ title, reason }) =>
      resultWords.withheld[language](textIn(title, language), reason[language]),
    ),
  );
}
