import type { DecimalText } from "../../numbers/decimal-text.js";
import { formatFraction, formatNumber } from "../../numbers/format-number.js";
import type { Fraction } from "../../numbers/fraction.js";
import {
  type Language,
  type LocalizedText,
  lowerFirst,
  type Text,
  textIn,
} from "../../text/language.js";

export const name: LocalizedText = { vi: "cộng phần", en: "parts" };

/** "Dự đủ các cuộc họp: Đạt yêu cầu (5/5)". */
export function partResult(
  label: Text,
  reason: string,
  points: Fraction,
  max: DecimalText,
  language: Language,
): string {
  const score = `${formatFraction(points, language)}/${formatNumber(max, language)}`;
  return `${textIn(label, language)}: ${reason} (${score})`;
}

export function partNeeds(label: Text, needs: string, language: Language): string {
  return `${textIn(label, language)}: ${lowerFirst(needs)}`;
}

export const needsMaximum: LocalizedText = { vi: "Đạt điểm tối đa", en: "needs its maximum" };

export function described(
  parts: readonly { readonly label: Text; readonly words: string }[],
  language: Language,
): string {
  const sum = language === "vi" ? "Cộng điểm các phần" : "The sum of the parts";
  const list = parts.map(
    ({ label, words }, at) => `(${at + 1}) ${textIn(label, language)} - ${words}`,
  );
  return `${sum}: ${list.join(". ")}`;
}
