import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { formatDecimal } from "../../numbers/format-number.js";
import { withUnit } from "../../numbers/with-unit.js";
import type { Language, LocalizedText } from "../../text/language.js";
import { describePoints } from "../describe-points.js";
import type { RescaleRule } from "./rule.js";

export const name: LocalizedText = { vi: "quy đổi", en: "rescale" };

/** A value of the scale in its unit. */
export function written(
  { unit = "" }: RescaleRule,
  value: ExactDecimal,
  language: Language,
): string {
  return withUnit(formatDecimal(value, language), unit);
}

export function rescaledFrom(measured: string, ends: string, language: Language): string {
  return `${measured}, ${language === "vi" ? "quy đổi từ thang" : "rescaled from"} ${ends}`;
}

export function needsValue(best: string, language: Language): string {
  return language === "vi" ? `Đạt ${best}` : `needs ${best}`;
}

export function described(
  [worst, best]: readonly [string, string],
  [lowest, max]: readonly [ExactDecimal, ExactDecimal],
  language: Language,
): string {
  const [low, top] = [describePoints(lowest, language), describePoints(max, language)];
  return language === "vi"
    ? `${worst} được ${low}; ${best} được ${top}; ở giữa nội suy tuyến tính`
    : `${worst} gives ${low}; ${best} gives ${top}; linear between them`;
}
