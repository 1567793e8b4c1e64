import { type DecimalInput, readDecimal } from "./decimal-text.js";
import type { ExactDecimal } from "./exact-decimal.js";

/**
 * An exact value from input that a check has passed.
 *
 * @throws RangeError where no check has: such input must never become a number
 */
export function exact(input: DecimalInput): ExactDecimal {
  const value = readDecimal(input);
  if (value === undefined) throw new RangeError(`"${String(input)}" was not checked`);
  return value;
}
