/** An exact quotient, always reduced, its denominator above zero. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

export function rational(over: bigint, under: bigint = 1n): Rational {
  if (under === 0n) throw new Error("a denominator of zero");
  const divisor = greatestCommonDivisor(over < 0n ? -over : over, under < 0n ? -under : under);
  const sign = under < 0n ? -1n : 1n;
  return { over: (sign * over) / divisor, under: (sign * under) / divisor };
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : greatestCommonDivisor(right, left % right);
}

export const zero: Rational = rational(0n);
export const one: Rational = rational(1n);
export const hundred: Rational = rational(100n);

/** Reads decimal text, or a JSON number by its shortest notation. */
export function read(decimal: string | number): Rational {
  const [whole = "", places = ""] = String(decimal).split(".");
  return rational(BigInt(whole + places), 10n ** BigInt(places.length));
}

export function plus(left: Rational, right: Rational): Rational {
  return rational(left.over * right.under + right.over * left.under, left.under * right.under);
}

export function minus(left: Rational, right: Rational): Rational {
  return rational(left.over * right.under - right.over * left.under, left.under * right.under);
}

export function times(left: Rational, right: Rational): Rational {
  return rational(left.over * right.over, left.under * right.under);
}

export function dividedBy(left: Rational, right: Rational): Rational {
  return rational(left.over * right.under, left.under * right.over);
}

export function sum(values: readonly Rational[]): Rational {
  return values.reduce(plus, zero);
}

export function isBelow(left: Rational, right: Rational): boolean {
  return left.over * right.under < right.over * left.under;
}

/** Reduced quotients are equal when both of their numbers are. */
export function isSame(left: Rational, right: Rational): boolean {
  return left.over === right.over && left.under === right.under;
}

export function isZero(value: Rational): boolean {
  return value.over === 0n;
}

export function smaller(left: Rational, right: Rational): Rational {
  return isBelow(right, left) ? right : left;
}

export function greater(left: Rational, right: Rational): Rational {
  return isBelow(left, right) ? right : left;
}

/** Nearest value with so many decimals; a half goes up in size, so -0.125 becomes -0.13. */
export function roundHalfUp(value: Rational, decimals: number): Rational {
  const scale = 10n ** BigInt(decimals);
  const size = (value.over < 0n ? -value.over : value.over) * scale;
  const units = size / value.under;
  const rest = size % value.under;
  const rounded = 2n * rest >= value.under ? units + 1n : units;
  return rational(value.over < 0n ? -rounded : rounded, scale);
}

/** Decimals that the value needs; it must have an end. */
export function placesOf(value: Rational): number {
  let places = 0;
  while ((value.over * 10n ** BigInt(places)) % value.under !== 0n) {
    places += 1;
    if (places > 400) throw new Error(`${value.over}/${value.under} is no decimal`);
  }
  return places;
}

/** Decimal text without trailing zeros, or with as many decimals as asked for. */
export function write(value: Rational, decimals: number = placesOf(value)): string {
  const units = (value.over * 10n ** BigInt(decimals)) / value.under;
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return units < 0n ? `-${text}` : text;
}
