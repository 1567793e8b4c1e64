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
  if (typeof input !== "string" && typeof input !== "number") return undefined;
  const text = String(input);
  if (text.length > longestNumber || !decimalPattern.test(text)) return undefined;
  const value = new ExactDecimal(text);
  return value.isZero() ? new ExactDecimal(0) : value;
}

/** Writes an exact value as decimal text without trailing zeros. */
export function toDecimalText(value: ExactDecimal): DecimalText {
  return value.isZero() ? "0" : value.toString();
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
