import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { formatDecimal, formatShare } from "../../numbers/format-number.js";
import type { Fraction } from "../../numbers/fraction.js";
import { type Language, type LocalizedText, lowerFirst, textIn } from "../../text/language.js";
import { describeMore, describePoints } from "../describe-points.js";
import { type Quotient, whenZeroWords } from "../quotient.js";
import type { RatioRule } from "./rule.js";

export const name: LocalizedText = { vi: "theo tỷ lệ", en: "ratio" };

export const percentLabel: LocalizedText = { vi: "Hoặc tỷ lệ (%)", en: "Or percentage" };

/** "Hồ sơ giải quyết đúng hạn / Hồ sơ đã giải quyết". */
export function namesIn(rule: RatioRule, language: Language): string {
  return `${textIn(rule.numerator, language)} / ${textIn(rule.denominator, language)}`;
}

/** "450/500 = 90 %", or the percentage alone. */
export function valueIn(
  share: Fraction,
  quotient: Quotient | undefined,
  language: Language,
): string {
  const percent = formatShare(share, language);
  if (quotient === undefined) return percent;
  const terms = `${formatDecimal(quotient.numerator, language)}/${formatDecimal(quotient.denominator, language)}`;
  return `${terms} ${percent.startsWith("≈") ? percent : `= ${percent}`}`;
}

export function belowFloor(floor: Fraction, language: Language): string {
  const words = language === "vi" ? "dưới mức sàn" : "below the floor of";
  return `, ${words} ${formatShare(floor, language)}`;
}

export function aboveWhole(language: Language): string {
  return language === "vi"
    ? ", vượt 100 % nên tính điểm tối đa"
    : ", above 100 %, counted as the maximum";
}

export function fromTarget(target: Fraction, language: Language): string {
  const share = formatShare(target, language);
  return language === "vi"
    ? `, từ ${share} trở lên nên tính điểm tối đa`
    : `, at least ${share}, counted as the maximum`;
}

export function inProportion(target: Fraction, language: Language): string {
  const share = formatShare(target, language);
  return language === "vi" ? `, tính theo tỷ lệ so với ${share}` : `, in proportion to ${share}`;
}

export function needsShare(
  rule: RatioRule,
  share: Fraction,
  more: ExactDecimal | undefined,
  language: Language,
): string {
  const percent = formatShare(share, language);
  const noun = lowerFirst(textIn(rule.numerator, language));
  const count = more === undefined ? "" : ` (${describeMore(more, language)} ${noun})`;
  return language === "vi" ? `cần đạt ${percent}${count}` : `needs ${percent}${count}`;
}

export function described(
  rule: RatioRule,
  max: ExactDecimal,
  ends: { readonly floor: Fraction | undefined; readonly target: Fraction | undefined },
  language: Language,
): string {
  const vi = language === "vi";
  const top = describePoints(max, language);
  const names = namesIn(rule, language);
  const clauses = [
    ends.target === undefined
      ? `(${names}) × ${top}`
      : vi
        ? `${names}: từ ${formatShare(ends.target, language)} trở lên được ${top}, thấp hơn tính theo tỷ lệ so với ${formatShare(ends.target, language)}`
        : `${names}: from ${formatShare(ends.target, language)} on ${top}, below it in proportion to ${formatShare(ends.target, language)}`,
    ...(ends.floor === undefined
      ? []
      : [
          vi
            ? `dưới ${formatShare(ends.floor, language)}: 0 điểm`
            : `below ${formatShare(ends.floor, language)}: 0 points`,
        ]),
    ...(rule.whenZero === undefined ? [] : [whenZeroWords[rule.whenZero][language]]),
  ];
  return clauses.join("; ");
}
