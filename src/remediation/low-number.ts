import type { DecimalInput } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatCount, formatDecimal, formatPercentage } from "../numbers/format-number.js";
import { fraction } from "../numbers/fraction.js";
import { percentageOfShare } from "../numbers/percentage.js";
import { withUnit } from "../numbers/with-unit.js";
import type { BandsRule } from "../rules/bands/rule.js";
import { measureWriter } from "../rules/measure.js";
import { pointsOf } from "../rules/worth.js";
import { lowerFirst, textIn } from "../text/language.js";
import { lowWords } from "./low-words.js";

/** A number that was declared: itself, a percentage, or the two that it is the quotient of. */
export interface LowFigures {
  readonly value?: DecimalInput;
  readonly percent?: DecimalInput;
  readonly numerator?: DecimalInput;
  readonly denominator?: DecimalInput;
}

/** "Tỷ lệ mới đạt 58,94% (1.543/2.618)"; nothing where nothing arose. */
export function lowRatio({ percent, ...figures }: LowFigures): string | undefined {
  const told = numberOf({ ...figures, ...(percent === undefined ? {} : { value: percent }) }, "%");
  return told === undefined ? undefined : lowWords.ratio(`${told.number}${told.terms}`);
}

/** "Mới giải ngân 76,25% kế hoạch vốn (3.660/4.800)", "Số cuộc họp mới đạt 2". */
export function lowInBands(rule: BandsRule, figures: LowFigures): string | undefined {
  const { measure, unit = "" } = rule;
  const told = numberOf(figures, unit);
  if (told === undefined) return undefined;
  const { number, terms } = told;
  const words = textIn(measure, "vi");
  const rises = bestIsOpenUpwards(rule);
  if (!words.includes("{value}")) {
    const name = unit === "%" ? lowWords.share : words;
    return lowWords.measured(name, rises, `${number}${terms}`);
  }
  const written = `${measureWriter(measure, "vi")(number)}${terms}`;
  if (words.startsWith("{value}")) return lowWords.written(rises, written);
  return rises ? lowWords.only(lowerFirst(written)) : written;
}

// A percentage to two decimals only where the two numbers that it was made from stand beside it.
function numberOf(
  { value, numerator, denominator }: LowFigures,
  unit: string,
): { readonly number: string; readonly terms: string } | undefined {
  if (value !== undefined) {
    return { number: withUnit(formatDecimal(exact(value), "vi"), unit), terms: "" };
  }
  if (numerator === undefined || denominator === undefined || unit !== "%") return undefined;
  const [part, whole] = [exact(numerator), exact(denominator)];
  if (whole.isZero()) return undefined;
  const number = formatPercentage(percentageOfShare(fraction(part, whole)), "vi");
  return { number, terms: ` (${formatCount(part, "vi")}/${formatCount(whole, "vi")})` };
}

// Where the best is bounded, a number may as well be too high.
function bestIsOpenUpwards({ bands, unit }: BandsRule): boolean {
  const worths = bands.map((band) => pointsOf(band, new ExactDecimal(1)));
  const best = worths.reduce((most, worth) => ExactDecimal.max(most, worth));
  return bands.some(
    ({ atMost, below }, at) =>
      worths[at]?.equals(best) === true &&
      below === undefined &&
      (atMost === undefined || (unit === "%" && exact(atMost).equals(100))),
  );
}
