import { DecimalSum } from "./decimal-sum.js";
import { ExactDecimal, shortDecimal } from "./exact-decimal.js";

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

function readText(text: string): ExactDecimal | undefined {
  const short = shortDecimal(text);
  if (short !== undefined) {
    // A zero in front of other digits is how codes are written, not numbers.
    const first = text.charAt(0) === "-" ? 1 : 0;
    const second = text.charAt(first + 1);
    return text.charAt(first) === "0" && second !== "" && second !== "." ? undefined : short;
  }
  if (text.length > longestNumber || !decimalPattern.test(text)) return undefined;
  return new ExactDecimal(text);
}

/** Writes an exact value as decimal text without trailing zeros. */
export function toDecimalText(value: ExactDecimal): DecimalText {
  return value.toString();
}

/** Adds exact values; the sum of nothing is 0. */
export function sumDecimals(values: Iterable<ExactDecimal>): ExactDecimal {
  const sum = new DecimalSum();
  for (const value of values) sum.add(value);
  return sum.total();
}

/** Adds decimal texts, exactly. */
export function sumTexts(values: readonly DecimalText[]): DecimalText {
  return toDecimalText(sumDecimals(values.map((value) => new ExactDecimal(value))));
}
