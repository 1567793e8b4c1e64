/**
 * A whole number of any size: a JavaScript number while it is safe (below 2^53 in size), a BigInt
 * beyond. Each value has one form only, so equal values are `===`.
 */
export type Integer = number | bigint;

const safest = BigInt(Number.MAX_SAFE_INTEGER);

/** The one form of a BigInt: a number where that is safe. */
export function toInteger(value: bigint): Integer {
  return value <= safest && value >= -safest ? Number(value) : value;
}

/** Adds exactly. */
export function addIntegers(left: Integer, right: Integer): Integer {
  if (typeof left === "number" && typeof right === "number") {
    const sum = left + right;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return toInteger(BigInt(left) + BigInt(right));
}

/** Multiplies exactly. */
export function timesIntegers(left: Integer, right: Integer): Integer {
  if (typeof left === "number" && typeof right === "number") {
    const product = left * right;
    // Adding zero makes a plain zero of a negative one.
    if (Number.isSafeInteger(product)) return product + 0;
  }
  return toInteger(BigInt(left) * BigInt(right));
}

/** The value with its sign turned. */
export function negateInteger(value: Integer): Integer {
  return value === 0 ? 0 : -value;
}

/** Below zero, zero, or above zero as `left` is below, equal to or above `right`. */
export function compareIntegers(left: Integer, right: Integer): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The whole part of a quotient, cut towards zero; the divisor must not be 0. */
export function divideIntegers(dividend: Integer, divisor: Integer): Integer {
  if (typeof dividend === "number" && typeof divisor === "number") {
    const rest = dividend % divisor;
    return (dividend - rest) / divisor + 0;
  }
  return toInteger(BigInt(dividend) / BigInt(divisor));
}

/** What a division leaves, with the sign of the dividend; the divisor must not be 0. */
export function remainderOf(dividend: Integer, divisor: Integer): Integer {
  if (typeof dividend === "number" && typeof divisor === "number") return (dividend % divisor) + 0;
  return toInteger(BigInt(dividend) % BigInt(divisor));
}

/**
 * A quotient rounded to a whole number by one division: a half goes up in size, so 5 / 2 gives 3
 * and -5 / 2 gives -3. The divisor must be above 0.
 */
export function divideHalfUp(dividend: Integer, divisor: Integer): Integer {
  const whole = divideIntegers(dividend, divisor);
  const rest = remainderOf(dividend, divisor);
  const size = rest < 0 ? negateInteger(rest) : rest;
  if (compareIntegers(timesIntegers(size, 2), divisor) < 0) return whole;
  return addIntegers(whole, dividend < 0 ? -1 : 1);
}

const powers: readonly number[] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
];

/** Ten to a power from 0. */
export function tenTo(power: number): Integer {
  return powers[power] ?? BigInt(`1${"0".repeat(power)}`);
}

/** The greatest common divisor of two whole numbers that are not both 0. */
export function commonDivisor(left: Integer, right: Integer): Integer {
  let [a, b] = [left < 0 ? negateInteger(left) : left, right < 0 ? negateInteger(right) : right];
  while (b !== 0) [a, b] = [b, remainderOf(a, b)];
  return a;
}
