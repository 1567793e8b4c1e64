import type { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatCount, formatDecimal } from "../numbers/format-number.js";
import type { Language } from "../text/language.js";
import { ruleWords } from "./words.js";

/** "0,75 điểm". */
export function describePoints(points: ExactDecimal, language: Language): string {
  return ruleWords.points[language](formatDecimal(points, language));
}

/** "còn thiếu 6": how many the figures lack. */
export function describeMore(more: ExactDecimal, language: Language): string {
  return ruleWords.short[language](formatCount(more, language));
}
