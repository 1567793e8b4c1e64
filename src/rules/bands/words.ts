import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { formatCount, formatDecimal } from "../../numbers/format-number.js";
import { withUnit } from "../../numbers/with-unit.js";
import { type Language, type LocalizedText, type Text, textIn } from "../../text/language.js";
import { describeMore, describePoints } from "../describe-points.js";
import { measureList, measureWriter } from "../measure.js";
import type { Quotient } from "../quotient.js";
import { whenZeroWords } from "../words.js";
import { type Band, type BandEnd, lowerEndOf, upperEndOf } from "./band.js";
import type { BandsRule } from "./rule.js";

export const name: LocalizedText = { vi: "theo khoảng", en: "bands" };

export const numeratorLabel: LocalizedText = { vi: "Tử số", en: "Numerator" };

export const denominatorLabel: LocalizedText = { vi: "Mẫu số", en: "Denominator" };

/** Writes a band as the instruments do: "70% - 90%", "trên 90%", "từ 70% đến dưới 90%". */
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

/** The same where it is read aloud: "từ 70% đến 90%". */
export function bandInWords(band: Band, unit: string, language: Language): string {
  const [lower, upper] = [lowerEndOf(band), upperEndOf(band)];
  const isRange = lower?.closed && upper?.closed && !lower.value.equals(upper.value);
  if (!isRange) return describeBand(band, unit, language);
  const [from, to] = [write(lower, unit, language), write(upper, unit, language)];
  return language === "vi" ? `từ ${from} đến ${to}` : `${from} to ${to}`;
}

/** Writes a lower end: "trên 90%", "từ 70%", and "từ 70% trở lên" when nothing follows. */
function describeLowerEnd(end: BandEnd, unit: string, language: Language, alone: boolean): string {
  const value = write(end, unit, language);
  if (language === "en")
    return end.closed ? `${alone ? "at least" : "from"} ${value}` : `above ${value}`;
  if (!end.closed) return `trên ${value}`;
  return alone ? `từ ${value} trở lên` : `từ ${value}`;
}

/** Writes an upper end: "dưới 70%", "đến 90%", and "từ 90% trở xuống" when it stands alone. */
function describeUpperEnd(end: BandEnd, unit: string, language: Language, alone: boolean): string {
  const value = write(end, unit, language);
  if (language === "en") {
    if (alone) return end.closed ? `at most ${value}` : `below ${value}`;
    return end.closed ? `to ${value}` : `to below ${value}`;
  }
  if (alone) return end.closed ? `từ ${value} trở xuống` : `dưới ${value}`;
  return end.closed ? `đến ${value}` : `đến dưới ${value}`;
}

/** What a number must be: "trên 90%", and "trở lên" of "từ 70% kế hoạch trở lên". */
export interface Way {
  readonly bound: string;
  /** Said behind what is measured. */
  readonly direction?: string;
  /** Whether the number must fall. */
  readonly isDown?: true;
  /** How many are short of it: " (còn thiếu 996 trên tổng số 4.900)". */
  readonly lack?: string;
}

/** The way up into a band from below: "từ 70% trở lên", "đủ 100%". */
export function describeWayUp(lower: BandEnd, unit: string, language: Language): Way {
  const isWhole = unit === "%" && lower.closed && lower.value.equals(100);
  if (isWhole) return { bound: language === "vi" ? "đủ 100%" : "the full 100%" };
  if (language === "en") return { bound: describeLowerEnd(lower, unit, language, true) };
  const bound = describeLowerEnd(lower, unit, language, false);
  return lower.closed ? { bound, direction: " trở lên" } : { bound };
}

/** The way down into a band from above: "không quá 90%". */
export function describeWayDown(upper: BandEnd, unit: string, language: Language): Way {
  const bound =
    language === "vi" && upper.closed
      ? `không quá ${write(upper, unit, language)}`
      : describeUpperEnd(upper, unit, language, true);
  return { bound, isDown: true };
}

function write(end: BandEnd, unit: string, language: Language): string {
  return withUnit(formatDecimal(end.value, language), unit);
}

/** "Giải ngân từ 95% kế hoạch vốn trở lên", "Đạt từ 95% trở lên", "Giảm còn không quá 5%". */
export function needsWay(measure: Text, way: Way, language: Language): string {
  const { bound, direction = "", lack = "", isDown } = way;
  if (language === "en") return `needs ${bound}${lack}`;
  const words = textIn(measure, language);
  const verb = isDown === true ? "Giảm còn" : "Đạt";
  if (!words.includes("{value}")) return `${verb} ${bound}${direction}${lack}`;
  const told = `${measureWriter(measure, language)(bound)}${direction}${lack}`;
  return words.startsWith("{value}") ? `${verb} ${told}` : told;
}

/** " (còn thiếu 996 trên tổng số 4.900)": what is counted has no name, so it is told of how many. */
export function shortOf(more: ExactDecimal, whole: ExactDecimal, language: Language): string {
  const of = language === "vi" ? " trên tổng số" : ", of";
  return ` (${describeMore(more, language)}${of} ${formatCount(whole, language)})`;
}

/** ", thuộc khoảng 70% - 90%". */
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
