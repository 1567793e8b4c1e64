import type { DecimalText } from "../../numbers/decimal-text.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { addFractions, type Fraction, fraction } from "../../numbers/fraction.js";
import { toRoundedText } from "../../numbers/fraction-text.js";

/** Decimals of values: the published ones have at most ten. */
export const valueDecimals = 10;

/** Decimals of the points of the scorecard. */
export const pointDecimals = 4;

/** The sum; `null` where a part has no value. */
export function sumOf(values: readonly (Fraction | null)[]): Fraction | null {
  let sum: Fraction = fraction(new ExactDecimal(0));
  for (const value of values) {
    if (value === null) return null;
    sum = addFractions(sum, value);
  }
  return sum;
}

/** As a result writes it; `null` stays. */
export function textOf(value: Fraction | null): DecimalText | null {
  return value === null ? null : toRoundedText(value, valueDecimals);
}
