import type { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatCount, formatDecimal } from "../numbers/format-number.js";
import type { Language } from "../text/language.js";

/** "0,75 điểm". */
export function describePoints(points: ExactDecimal, language: Language): string {
  return `${formatDecimal(points, language)} ${language === "vi" ? "điểm" : "points"}`;
}

/** "còn thiếu 6": how many the figures lack. */
export function describeMore(more: ExactDecimal, language: Language): string {
  const number = formatCount(more, language);
  return language === "vi" ? `còn thiếu ${number}` : `${number} short`;
}
