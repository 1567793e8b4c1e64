import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { formatDecimal } from "../../numbers/format-number.js";
import { type Language, type LocalizedText, type Text, textIn } from "../../text/language.js";
import { describePoints } from "../describe-points.js";

export const name: LocalizedText = { vi: "theo số lượng", en: "per item" };

export function work(
  count: ExactDecimal,
  item: Text,
  each: ExactDecimal,
  capped: boolean,
  language: Language,
): string {
  const own = `${formatDecimal(count, language)} ${textIn(item, language)} × ${formatDecimal(each, language)}`;
  if (!capped) return own;
  return `${own}, ${language === "vi" ? "tính đến điểm tối đa" : "counted up to the maximum"}`;
}

export function needsMore(more: string, item: Text, language: Language): string {
  const words = textIn(item, language);
  return language === "vi" ? `Có thêm ${more} ${words}` : `needs ${more} more ${words}`;
}

export function described(
  item: Text,
  each: ExactDecimal,
  max: ExactDecimal,
  language: Language,
): string {
  const [one, all] = [each, max].map((points) => describePoints(points, language));
  return language === "vi"
    ? `Mỗi ${textIn(item, language)}: ${one}; tối đa ${all}`
    : `${one} for each ${textIn(item, language)}, at most ${all}`;
}
