import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { formatDecimal } from "../../numbers/format-number.js";
import type { Language, LocalizedText } from "../../text/language.js";
import { describePoints } from "../describe-points.js";
import { measureList, withUnit } from "../measure.js";
import { type Quotient, whenZeroWords } from "../quotient.js";
import { type Band, type BandEnd, lowerEndOf, upperEndOf } from "./band.js";
import type { BandsRule } from "./rule.js";

export const name: LocalizedText = { vi: "theo khoảng", en: "bands" };

export const numeratorLabel: LocalizedText = { vi: "Tử số", en: "Numerator" };

export const denominatorLabel: LocalizedText = { vi: "Mẫu số", en: "Denominator" };

/** Writes a band as the instruments do: "70 % - 90 %", "trên 90 %", "từ 70 % đến dưới 90 %". */
export function describeBand(band: Band, unit: string, language: Language): string {
  const [lower, upper] = [lowerEndOf(band), upperEndOf(band)];
  if (lower === undefined && upper === undefined) {
    return language === "vi" ? "mọi giá trị" : "any value";
  }
  if (lower?.closed && upper?.closed) {
    const [from, to] = [write(lower, unit, language), write(upper, unit, language)];
    return from === to ? from : `${from} - ${to}`;
  }
  return [
    lower === undefined ? "" : describeLowerEnd(lower, unit, language, upper === undefined),
    upper === undefined ? "" : describeUpperEnd(upper, unit, language, lower === undefined),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** The same where it is read aloud in a rule: "từ 70 % đến 90 %". */
function bandInWords(band: Band, unit: string, language: Language): string {
  const [lower, upper] = [lowerEndOf(band), upperEndOf(band)];
  const isRange = lower?.closed && upper?.closed && !lower.value.equals(upper.value);
  if (!isRange) return describeBand(band, unit, language);
  const [from, to] = [write(lower, unit, language), write(upper, unit, language)];
  return language === "vi" ? `từ ${from} đến ${to}` : `${from} to ${to}`;
}

/** Writes a lower end: "trên 90 %", "từ 70 %", and "từ 70 % trở lên" when nothing follows. */
function describeLowerEnd(end: BandEnd, unit: string, language: Language, alone: boolean): string {
  const value = write(end, unit, language);
  if (language === "en")
    return end.closed ? `${alone ? "at least" : "from"} ${value}` : `above ${value}`;
  if (!end.closed) return `trên ${value}`;
  return alone ? `từ ${value} trở lên` : `từ ${value}`;
}

/** Writes an upper end: "dưới 70 %", "đến 90 %", and "từ 90 % trở xuống" when it stands alone. */
function describeUpperEnd(end: BandEnd, unit: string, language: Language, alone: boolean): string {
  const value = write(end, unit, language);
  if (language === "en") {
    if (alone) return end.closed ? `at most ${value}` : `below ${value}`;
    return end.closed ? `to ${value}` : `to below ${value}`;
  }
  if (alone) return end.closed ? `từ ${value} trở xuống` : `dưới ${value}`;
  return end.closed ? `đến ${value}` : `đến dưới ${value}`;
}

/** The way up into a band from below: "từ 70 % trở lên", "đủ 100 %". */
export function describeWayUp(lower: BandEnd, unit: string, language: Language): string {
  const isWhole = unit === "%" && lower.closed && lower.value.equals(100);
  if (isWhole) return language === "vi" ? "đủ 100 %" : "the full 100 %";
  return describeLowerEnd(lower, unit, language, true);
}

/** The way down into a band from above: "từ 90 % trở xuống". */
export function describeWayDown(upper: BandEnd, unit: string, language: Language): string {
  return describeUpperEnd(upper, unit, language, true);
}

function write(end: BandEnd, unit: string, language: Language): string {
  return withUnit(formatDecimal(end.value, language), unit);
}

export function needsWay(way: string, language: Language): string {
  return `${language === "vi" ? "cần" : "needs"} ${way}`;
}

/** ", thuộc khoảng 70 % - 90 %". */
export function within(band: string, language: Language): string {
  return `, ${language === "vi" ? "thuộc khoảng" : "in the band"} ${band}`;
}

/** " (3218/3306)". */
export function quotientIn({ numerator, denominator }: Quotient, language: Language): string {
  return ` (${formatDecimal(numerator, language)}/${formatDecimal(denominator, language)})`;
}

export function described(
  { measure, unit = "", bands, whenZero }: BandsRule,
  points: readonly ExactDecimal[],
  language: Language,
): string {
  const ranges = bands.map((band) => bandInWords(band, unit, language));
  const rows = measureList(measure, ranges, language).map((range, at) => {
    const own = describePoints(points[at] as ExactDecimal, language);
    return language === "vi" ? `${range} được ${own}` : `${range} gives ${own}`;
  });
  return [...rows, ...(whenZero === undefined ? [] : [whenZeroWords[whenZero][language]])].join(
    "; ",
  );
}
