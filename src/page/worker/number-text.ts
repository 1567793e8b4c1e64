import { type DecimalInput, readDecimal } from "../../numbers/decimal-text.js";
import { formatDecimal } from "../../numbers/format-number.js";
import type { PageLanguage } from "../shared/protocol.js";

/** A number as people read it; what is no number as it stands, a dash where there is nothing. */
export function numberText(value: DecimalInput | null | undefined, language: PageLanguage): string {
  if (value === null || value === undefined) return "–";
  const number = readDecimal(value);
  return number === undefined ? String(value) : formatDecimal(number, language);
}
