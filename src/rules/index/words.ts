import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { formatDecimal } from "../../numbers/format-number.js";
import { type Language, type LocalizedText, type Text, textIn } from "../../text/language.js";
import { describePoints } from "../describe-points.js";

export const name: LocalizedText = { vi: "theo chỉ số", en: "index" };

export function scoreOnScale(
  title: Text,
  value: ExactDecimal,
  scale: ExactDecimal,
  language: Language,
): string {
  return `${textIn(title, language)}: ${formatDecimal(value, language)}/${formatDecimal(scale, language)}`;
}

export function needsScale(title: Text, scale: ExactDecimal, language: Language): string {
  const top = formatDecimal(scale, language);
  const name = textIn(title, language);
  return language === "vi" ? `${name} đạt ${top}/${top}` : `needs ${name} ${top}/${top}`;
}

export function described(
  title: Text,
  scale: ExactDecimal,
  max: ExactDecimal,
  language: Language,
): string {
  const points = describePoints(max, language);
  const share = `${textIn(title, language)} / ${formatDecimal(scale, language)} × ${points}`;
  return language === "vi" ? `Quy đổi theo tỷ lệ: ${share}` : share;
}
