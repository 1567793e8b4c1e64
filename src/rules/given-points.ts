import { type DecimalText, toDecimalText } from "../numbers/decimal-text.js";
import type { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatNumber } from "../numbers/format-number.js";
import { type Fraction, fraction, roundHalfUp } from "../numbers/fraction.js";
import { toPercentage } from "../numbers/percentage.js";
import type { LocalizedText } from "../text/language.js";
import { ruleWords } from "./words.js";

/** Points of a leaf, rounded once and written in every form that a result needs. */
export interface GivenPoints {
  /** Rounded to the decimals of the set. */
  readonly rounded: ExactDecimal;
  readonly text: DecimalText;
  /** Of the maximum, in percent; `null` where the maximum is 0. */
  readonly percentage: DecimalText | null;
  /** "1/2 điểm". */
  readonly words: LocalizedText;
}

/** Rounds points of a leaf, once, and writes them. */
export function givenPoints(points: Fraction, max: ExactDecimal, decimals: number): GivenPoints {
  return writtenPoints(roundHalfUp(points, decimals), max, toDecimalText(max));
}

/** Writes points that were rounded. */
export function writtenPoints(
  rounded: ExactDecimal,
  max: ExactDecimal,
  maxText: DecimalText,
): GivenPoints {
  const text = toDecimalText(rounded);
  return {
    rounded,
    text,
    percentage: toPercentage(rounded, max),
    words: {
      vi: ruleWords.points.vi(`${formatNumber(text, "vi")}/${formatNumber(maxText, "vi")}`),
      en: ruleWords.points.en(`${text}/${maxText}`),
    },
  };
}

/** "thuộc khoảng 70% - 90%: 1/2 điểm". */
export function withPoints(reason: LocalizedText, { words }: GivenPoints): LocalizedText {
  return { vi: `${reason.vi}: ${words.vi}`, en: `${reason.en}: ${words.en}` };
}

/** Points that a rule may give, known before any sheet. */
export interface Outcome {
  readonly points: Fraction;
  readonly given: GivenPoints;
}

/** An outcome of a rule under its maximum. */
export function outcome(
  points: ExactDecimal,
  { max, decimals }: { readonly max: ExactDecimal; readonly decimals: number },
): Outcome {
  const exact = fraction(points);
  return { points: exact, given: givenPoints(exact, max, decimals) };
}
