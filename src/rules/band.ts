import type { DecimalInput } from "../numbers/decimal-text.js";
import type { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatDecimal } from "../numbers/format-number.js";
import { compareFractions, type Fraction, fraction } from "../numbers/fraction.js";
import type { Language } from "../text/language.js";
import { exact, type Worth } from "./worth.js";

/** Lower end of a band: open (`above`), closed (`atLeast`), or none. */
export type LowerEnd =
  | { readonly above: DecimalInput; readonly atLeast?: never }
  | { readonly atLeast: DecimalInput; readonly above?: never }
  | { readonly above?: never; readonly atLeast?: never };

/** Upper end of a band: open (`below`), closed (`atMost`), or none. */
export type UpperEnd =
  | { readonly below: DecimalInput; readonly atMost?: never }
  | { readonly atMost: DecimalInput; readonly below?: never }
  | { readonly below?: never; readonly atMost?: never };

/**
 * An interval of a number with what it is worth; each end open, closed or absent, as the
 * instrument prints it.
 *
 * @example
 * { atLeast: "70", atMost: "90", points: "1" }
 */
export type Band = LowerEnd & UpperEnd & Worth;

/** One end of a band, read. */
export interface BandEnd {
  readonly value: ExactDecimal;
  readonly closed: boolean;
}

export function lowerEndOf(band: Band): BandEnd | undefined {
  if (band.atLeast !== undefined) return { value: exact(band.atLeast), closed: true };
  if (band.above !== undefined) return { value: exact(band.above), closed: false };
  return undefined;
}

export function upperEndOf(band: Band): BandEnd | undefined {
  if (band.atMost !== undefined) return { value: exact(band.atMost), closed: true };
  if (band.below !== undefined) return { value: exact(band.below), closed: false };
  return undefined;
}

/** True when a value lies under the band, so that it must rise to enter it. */
export function liesUnder(value: Fraction, band: Band): boolean {
  const lower = lowerEndOf(band);
  if (lower === undefined) return false;
  const order = compareFractions(value, fraction(lower.value));
  return order < 0 || (order === 0 && !lower.closed);
}

/** True when a value lies over the band, so that it must fall to enter it. */
export function liesOver(value: Fraction, band: Band): boolean {
  const upper = upperEndOf(band);
  if (upper === undefined) return false;
  const order = compareFractions(value, fraction(upper.value));
  return order > 0 || (order === 0 && !upper.closed);
}

/** True when the band holds the value; ends count as the band says. */
export function holds(band: Band, value: Fraction): boolean {
  return !liesUnder(value, band) && !liesOver(value, band);
}

/** Orders bands from low to high; a band without a lower end comes first. */
export function compareBands(left: Band, right: Band): number {
  const [a, b] = [lowerEndOf(left), lowerEndOf(right)];
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return a.value.comparedTo(b.value) || Number(b.closed) - Number(a.closed);
}

/**
 * Writes a band as the instruments do: "70 % - 90 %", "trên 90 %", "từ 70 % đến dưới 90 %".
 */
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

/** Writes a lower end: "trên 90 %", "từ 70 %", and "từ 70 % trở lên" when nothing follows. */
export function describeLowerEnd(
  end: BandEnd,
  unit: string,
  language: Language,
  alone: boolean,
): string {
  const value = write(end, unit, language);
  if (language === "en")
    return end.closed ? `${alone ? "at least" : "from"} ${value}` : `above ${value}`;
  if (!end.closed) return `trên ${value}`;
  return alone ? `từ ${value} trở lên` : `từ ${value}`;
}

/** Writes an upper end: "dưới 70 %", "đến 90 %", and "từ 90 % trở xuống" when it stands alone. */
export function describeUpperEnd(
  end: BandEnd,
  unit: string,
  language: Language,
  alone: boolean,
): string {
  const value = write(end, unit, language);
  if (language === "en") {
    if (alone) return end.closed ? `at most ${value}` : `below ${value}`;
    return end.closed ? `to ${value}` : `to below ${value}`;
  }
  if (alone) return end.closed ? `từ ${value} trở xuống` : `dưới ${value}`;
  return end.closed ? `đến ${value}` : `đến dưới ${value}`;
}

function write(end: BandEnd, unit: string, language: Language): string {
  return withUnit(formatDecimal(end.value, language), unit);
}

/** A number with its unit, a space between. */
export function withUnit(number: string, unit: string): string {
  return unit === "" ? number : `${number} ${unit}`;
}
