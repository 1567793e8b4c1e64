import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { formatDecimal, formatShare } from "../../numbers/format-number.js";
import type { Fraction } from "../../numbers/fraction.js";
import { type Language, type LocalizedText, lowerFirst, textIn } from "../../text/language.js";
import { describeMore, describePoints } from "../describe-points.js";
import type { Quotient } from "../quotient.js";
import { whenZeroWords } from "../words.js";
import type { RatioEnds } from "./ends.js";
import type { RatioRule } from "./rule.js";

export const name: LocalizedText = { vi: "theo tỷ lệ", en: "ratio" };

export const percentLabel: LocalizedText = { vi: "Tỷ lệ (%)", en: "Percentage" };

/** "Hồ sơ giải quyết đúng hạn / Hồ sơ đã giải quyết". */
export function namesIn(rule: RatioRule, language: Language): string {
  return `${textIn(rule.numerator, language)} / ${textIn(rule.denominator, language)}`;
}

/** "450/500 = 90%", or the percentage alone. */
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
    ? ", vượt 100% nên tính điểm tối đa"
    : ", above 100%, counted as the maximum";
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
  return language === "vi" ? `Đạt ${percent}${count}` : `needs ${percent}${count}`;
}

export function described(
  rule: RatioRule,
  max: ExactDecimal,
  ends: RatioEnds,
  language: Language,
): string {
  const vi = language === "vi";
  const top = describePoints(max, language);
  const names = namesIn(rule, language);
  const [floor, target] = [ends.floor, ends.target].map((end) =>
    end === undefined ? undefined : formatShare(end, language),
  );
  const clauses: string[] = [];
  if (target !== undefined) {
    const below = range(floor, target, language);
    clauses.push(
      vi
        ? `${names}: từ ${target} trở lên được ${top}`
        : `${names}: from ${target} on gives ${top}`,
      vi ? `${below} được (tỷ lệ / ${target}) × ${top}` : `${below} (share / ${target}) × ${top}`,
    );
  } else if (floor !== undefined) {
    const words = vi ? `Từ ${floor} trở lên tính theo tỷ lệ` : `From ${floor} on`;
    clauses.push(`${words}: (${names}) × ${top}`);
  } else {
    clauses.push(vi ? `Tính theo tỷ lệ: (${names}) × ${top}` : `(${names}) × ${top}`);
  }
  if (floor !== undefined) {
    clauses.push(vi ? `dưới ${floor} được 0 điểm` : `below ${floor} gives 0 points`);
  }
  if (rule.whenZero !== undefined) clauses.push(whenZeroWords[rule.whenZero][language]);
  return clauses.join("; ");
}

/** "dưới 80%", "từ 50% đến dưới 80%". */
function range(from: string | undefined, to: string, language: Language): string {
  if (language === "vi") return from === undefined ? `dưới ${to}` : `từ ${from} đến dưới ${to}`;
  return from === undefined ? `below ${to}` : `from ${from} to below ${to}`;
}
