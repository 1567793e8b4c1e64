import type { DecimalText } from "../numbers/decimal-text.js";

/**
 * Decimals as whole numbers of their finest decimal, so that a search can add and compare them
 * without a decimal class.
 *
 * @example
 * toWholeNumbers(["1.5", "2"]).join() // "15,20"
 */
export function toWholeNumbers(values: readonly DecimalText[]): readonly bigint[] {
  const parts = values.map((value) => value.split("."));
  const decimals = parts.reduce((most, [, after = ""]) => Math.max(most, after.length), 0);
  return parts.map(([before = "0", after = ""]) => BigInt(before + after.padEnd(decimals, "0")));
}

/** The largest number that divides all of them; 1 when all are 0. */
export function commonDivisor(values: readonly bigint[]): bigint {
  const none = BigInt(0);
  let divisor = none;
  for (const value of values) {
    let [left, right] = [divisor, value < none ? -value : value];
    while (right !== none) [left, right] = [right, left % right];
    divisor = left;
  }
  return divisor === none ? BigInt(1) : divisor;
}
