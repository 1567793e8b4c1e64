import type { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatDecimal } from "../numbers/format-number.js";
import type { Language } from "../text/language.js";

/** "thêm ít nhất 6": how many more it takes. */
export function describeMore(more: ExactDecimal, language: Language): string {
  const number = formatDecimal(more, language);
  return language === "vi" ? `thêm ít nhất ${number}` : `at least ${number} more`;
}
