import { type DecimalText, toDecimalText } from "../../numbers/decimal-text.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { formatNumber } from "../../numbers/format-number.js";
import { type Fraction, fraction } from "../../numbers/fraction.js";
import { toRoundedText } from "../../numbers/fraction-text.js";
import { inBoth, type Language, type LocalizedText } from "../../text/language.js";
import type { PapiSubDimensionValue } from "./papi-result.js";
import type { PapiFormula } from "./papi-structure.js";
import { pointDecimals, valueDecimals } from "./papi-values.js";

/** Nothing was given. */
export const noData: LocalizedText = { vi: "Không có dữ liệu", en: "No data" };

/** Too few people answered an indicator. */
export function tooFew(minimum: number): LocalizedText {
  return {
    vi: `Không có dữ liệu: một chỉ tiêu có ít hơn ${minimum} người trả lời`,
    en: `No data: an indicator has fewer than ${minimum} answers`,
  };
}

/** A formula that only comes near what is published. */
export function partialFormula({ largestError = "0" }: PapiFormula): LocalizedText {
  return {
    vi: `Không tính: công thức chỉ gần đúng (lệch tới ${formatNumber(largestError, "vi")} điểm)`,
    en: `Not computed: the formula only comes near (up to ${largestError} points off)`,
  };
}

/** How a dimension sums. */
export function explainSum(parts: readonly PapiSubDimensionValue[]): LocalizedText {
  const missing = parts.filter(({ value }) => value === null).map(({ code }) => code);
  return inBoth((language) => {
    const vi = language === "vi";
    if (missing.length > 0) {
      return vi
        ? `Để trống: không có dữ liệu của ${missing.join(", ")}`
        : `Blank: no data of ${missing.join(", ")}`;
    }
    const terms = parts.map(({ value }) => shown(value as string, language)).join(" + ");
    return vi ? `Tổng các nội dung thành phần: ${terms}` : `Sum of the sub-dimensions: ${terms}`;
  });
}

/** A value that was given as published. */
export function publishedWords(
  value: Fraction,
  low: string,
  high: string,
  language: Language,
): string {
  const [number, from, to] = [toRoundedText(value, valueDecimals), low, high].map((text) =>
    shown(text, language),
  );
  return language === "vi"
    ? `Giá trị công bố ${number} (thang ${from} - ${to})`
    : `Published value ${number} (scale ${from} - ${to})`;
}

/** A value that was worked out from indicators. */
export function formulaWords(
  { indicators, divisor, status, largestError = "0" }: PapiFormula,
  scaled: readonly { readonly value: ExactDecimal }[],
  value: Fraction,
  [low, high]: readonly [string, string],
  language: Language,
): string {
  const vi = language === "vi";
  const parts = indicators
    .map(({ title, worst, best }, at) => {
      const number = shown(toDecimalText(scaled[at]?.value ?? new ExactDecimal(0)), language);
      const [from, to] = [worst, best].map((end) => formatNumber(String(end), language));
      return `${title[language]} ${number} (${from} → ${to})`;
    })
    .join("; ");
  const result = shown(toRoundedText(value, valueDecimals), language);
  const [from, to] = [low, high].map((text) => shown(text, language));
  const by = divisor ?? indicators.length;
  const near =
    status === "exact"
      ? ""
      : vi
        ? `; gần đúng, lệch tới ${formatNumber(largestError, "vi")} điểm`
        : `; approximate, up to ${largestError} points off`;
  return vi
    ? `${parts}; quy về thang ${from} - ${to}, cộng rồi chia ${by}: ${result}${near}`
    : `${parts}; rescaled to ${from} - ${to}, summed and divided by ${by}: ${result}${near}`;
}

function shown(text: DecimalText, language: Language): string {
  return formatNumber(toRoundedText(fraction(new ExactDecimal(text)), pointDecimals), language);
}
