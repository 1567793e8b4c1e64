import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { type Language, type LocalizedText, type Text, textIn } from "../../text/language.js";
import { describePoints } from "../describe-points.js";

export const name: LocalizedText = { vi: "chọn mức", en: "choice" };

export const optionLabel: LocalizedText = { vi: "Mức đạt được", en: "Option" };

export function needsOption(label: Text, language: Language): string {
  const words = textIn(label, language);
  return language === "vi" ? `Đạt mức: ${words}` : `needs: ${words}`;
}

export function described(
  options: readonly { readonly label: Text; readonly points: ExactDecimal }[],
  language: Language,
): string {
  return options
    .map(({ label, points }) => `${textIn(label, language)}: ${describePoints(points, language)}`)
    .join("; ");
}
