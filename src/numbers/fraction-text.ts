import { type DecimalText, decimalPattern, readDecimal, toDecimalText } from "./decimal-text.js";
import { type Fraction, fitsDecimals, fraction, roundHalfUp } from "./fraction.js";

/**
 * A number as text that a decimal cannot always hold: "2.5", or a quotient such as "10/3".
 *
 * @example
 * "10/3"
 */
export type FractionText = string;

/** Reads decimal text or a quotient of two; `undefined` for anything else. */
export function readFraction(text: FractionText): Fraction | undefined {
  const parts = text.split("/");
  if (parts.length > 2 || !parts.every((part) => decimalPattern.test(part))) return undefined;
  const [numerator, denominator] = parts.map(readDecimal);
  if (numerator === undefined) return undefined;
  if (parts.length === 1) return fraction(numerator);
  if (denominator === undefined || !denominator.greaterThan(0)) return undefined;
  return fraction(numerator, denominator);
}

/**
 * Writes a fraction with all of its decimals, rounded half up once.
 *
 * @example
 * toPaddedText({ numerator: 1, denominator: 2 }, 4) // "0.5000"
 */
export function toPaddedText(value: Fraction, decimals: number): DecimalText {
  return roundHalfUp(value, decimals).toFixed(decimals);
}

/** Writes a fraction as decimal text with at most `decimals` places, rounded half up once. */
export function toRoundedText(value: Fraction, decimals: number): DecimalText {
  const enough = decimals > shortDecimals && fitsDecimals(value, shortDecimals);
  return toDecimalText(roundHalfUp(value, enough ? shortDecimals : decimals));
}

// Nearly every value needs no more, and is then read without the large numbers of more places.
const shortDecimals = 6;
