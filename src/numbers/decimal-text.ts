import { ExactDecimal } from "./exact-decimal.js";

/**
 * A decimal number as text: optional minus sign, digits, optional decimal point,
 * never an exponent. Results use it, because a JSON number cannot hold 0.1 exactly.
 *
 * @example
 * "0.75"
 */
export type DecimalText = string;

/**
 * A decimal number as a user may write it in JSON: text, or a JSON number whose
 * shortest notation is what was meant (0.75 is; 0.1 + 0.2 is not).
 */
export type DecimalInput = DecimalText | number;

/** Longest number accepted; a longer one is a mistake, or an attack. */
export const longestNumber: number = 30;

/** What a decimal text looks like. */
export const decimalPattern: RegExp = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * Reads a decimal number exactly.
 *
 * @returns the value, or `undefined` when the input is not plain decimal notation,
 * has more than 30 characters, or is not finite
 */
export function readDecimal(input: unknown): ExactDecimal | undefined {
  if (typeof input === "string") return readText(input);
  if (typeof input !== "number") return undefined;
  return Number.isSafeInteger(input) ? new ExactDecimal(input) : readText(String(input));
}

// Letter by letter, because most numbers are short and a pattern costs more than all the rest.
function readText(text: string): ExactDecimal | undefined {
  const { length } = text;
  if (length > longestNumber) return undefined;
  const first = text.charCodeAt(0) === minus ? 1 : 0;
  let point = -1;
  let units = 0;
  for (let at = first; at < length; at += 1) {
    const digit = text.charCodeAt(at) - zero;
    if (digit >= 0 && digit <= 9) units = units * 10 + digit;
    else if (digit === pointAbove && point < 0 && at > first && at < length - 1) point = at;
    else return undefined;
  }
  const whole = (point < 0 ? length : point) - first;
  if (whole === 0 || (whole > 1 && text.charCodeAt(first) === zero)) return undefined;
  if (length > 15) return new ExactDecimal(text);
  return new ExactDecimal(first === 1 ? 0 - units : units, point < 0 ? 0 : length - point - 1);
}

const minus = 45;
const zero = 48;
const pointAbove = -2;

/** Writes an exact value as decimal text without trailing zeros. */
export function toDecimalText(value: ExactDecimal): DecimalText {
  return value.toString();
}

/** Adds exact values; the sum of nothing is 0. */
export function sumDecimals(values: Iterable<ExactDecimal>): ExactDecimal {
  let total: ExactDecimal = new ExactDecimal(0);
  for (const value of values) total = total.plus(value);
  return total;
}

/** Adds decimal texts, exactly. */
export function sumTexts(values: readonly DecimalText[]): DecimalText {
  return toDecimalText(sumDecimals(values.map((value) => new ExactDecimal(value))));
}
