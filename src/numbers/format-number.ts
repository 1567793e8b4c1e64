import type { Language, LocalizedText } from "../text/language.js";
import { type DecimalText, toDecimalText } from "./decimal-text.js";
import { ExactDecimal } from "./exact-decimal.js";
import { type Fraction, fitsDecimals, fraction, roundHalfUp, timesDecimal } from "./fraction.js";

/** Writes decimal text for people: a decimal comma in Vietnamese, a point in English. */
export function formatNumber(value: DecimalText, language: Language): string {
  return language === "vi" ? value.replace(".", ",") : value;
}

/** Writes an exact value for people. */
export function formatDecimal(value: ExactDecimal, language: Language): string {
  return formatNumber(toDecimalText(value), language);
}

/** Writes an exact value in both languages as {@link formatFraction} does a quotient. */
export function valueInBoth(value: ExactDecimal): LocalizedText {
  if (value.scale > 2) return fractionInBoth(fraction(value));
  const en = toDecimalText(value);
  return { vi: formatNumber(en, "vi"), en };
}

/** Writes a quotient in both languages. */
export function fractionInBoth(value: Fraction): LocalizedText {
  return { vi: formatFraction(value, "vi"), en: formatFraction(value, "en") };
}

/**
 * Writes a quotient for people: exact where two decimals hold it, else to four decimals
 * with a sign that it is rounded.
 */
export function formatFraction(value: Fraction, language: Language): string {
  if (fitsDecimals(value, 2)) return formatDecimal(roundHalfUp(value, 2), language);
  const rounded = roundHalfUp(value, 4);
  const exact = fitsDecimals(value, 4);
  return `${exact ? "" : "≈ "}${formatDecimal(rounded, language)}`;
}

const hundred: ExactDecimal = /* @__PURE__ */ new ExactDecimal(100);

/** Writes a share (0..1) as a percentage for people, with the sign. */
export function formatShare(share: Fraction, language: Language): string {
  const percent = timesDecimal(share, hundred);
  return `${formatFraction(percent, language)}%`;
}

/** Writes a percentage that is already text: "73,47%", "100%"; a dash where there is none. */
export function formatPercentage(percentage: DecimalText | null, language: Language): string {
  return percentage === null ? "–" : `${formatNumber(percentage.replace(/\.0+$/, ""), language)}%`;
}

/** Writes how many there are, in groups of three digits: "3.218", in English "3,218". */
export function formatCount(count: ExactDecimal, language: Language): string {
  const [whole = "", ...decimals] = formatDecimal(count, language).split(
    language === "vi" ? "," : ".",
  );
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "vi" ? "." : ",");
  return [grouped, ...decimals].join(language === "vi" ? "," : ".");
}
