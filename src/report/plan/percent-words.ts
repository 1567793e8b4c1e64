import type { DecimalText } from "../../numbers/decimal-text.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { formatNumber } from "../../numbers/format-number.js";
import { toPercentage } from "../../numbers/percentage.js";
import type { Language } from "../../text/language.js";

/**
 * A percentage as offices write it: without a space, and without decimals that are zero.
 *
 * @example
 * percentWords("100.00", "vi") // "100%"
 */
export function percentWords(percentage: DecimalText, language: Language): string {
  const plain = percentage.includes(".") ? percentage.replace(/\.?0+$/, "") : percentage;
  return `${formatNumber(plain, language)}%`;
}

/** A part of a whole as a percentage; `null` where the whole is nothing. */
export function percentOf(
  part: DecimalText,
  whole: DecimalText,
  language: Language,
): string | null {
  const share = toPercentage(new ExactDecimal(part), new ExactDecimal(whole));
  return share === null ? null : percentWords(share, language);
}
