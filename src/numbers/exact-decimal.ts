import {
  addIntegers,
  compareIntegers,
  divideHalfUp,
  divideIntegers,
  type Integer,
  negateInteger,
  remainderOf,
  tenTo,
  timesIntegers,
  toInteger,
} from "./integer.js";

/** What an exact decimal is made from: plain decimal notation, a whole or short number, another one. */
export type DecimalSource = string | number | ExactDecimal;

const notation = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * An exact decimal inside the library, as whole units at a scale: 0.75 is 75 at scale 2. Sums and
 * products are exact whatever their size; results carry text instead.
 */
export class ExactDecimal {
  /** The value times ten to the scale. */
  readonly units: Integer;
  /** Decimals that the units count, trailing zeros included. */
  readonly scale: number;

  /**
   * Reads a value, or takes units that stand at a scale.
   *
   * @throws RangeError for text that is not plain decimal notation: input is checked before
   */
  constructor(value: DecimalSource | bigint, scale?: number) {
    if (scale !== undefined) {
      this.units = value as Integer;
      this.scale = scale;
    } else if (typeof value === "number" && Number.isSafeInteger(value)) {
      this.units = value + 0;
      this.scale = 0;
    } else if (value instanceof ExactDecimal) {
      this.units = value.units;
      this.scale = value.scale;
    } else {
      const short = typeof value === "string" ? shortDecimal(value) : undefined;
      if (short !== undefined) {
        this.units = short.units;
        this.scale = short.scale;
        return;
      }
      const [, sign, whole, decimals = ""] = notation.exec(String(value)) ?? [];
      if (whole === undefined) throw new RangeError(`"${value}" is not plain decimal notation`);
      this.units = readUnits(`${sign}${whole}${decimals}`);
      this.scale = decimals.length;
    }
  }

  /** The units at a scale that is at least the own one. */
  unitsAt(scale: number): Integer {
    return scale === this.scale ? this.units : timesIntegers(this.units, tenTo(scale - this.scale));
  }

  plus(other: DecimalSource): ExactDecimal {
    const right = toDecimal(other);
    const scale = this.scale > right.scale ? this.scale : right.scale;
    return new ExactDecimal(addIntegers(this.unitsAt(scale), right.unitsAt(scale)), scale);
  }

  minus(other: DecimalSource): ExactDecimal {
    return this.plus(toDecimal(other).negated());
  }

  times(other: DecimalSource): ExactDecimal {
    const right = toDecimal(other);
    return new ExactDecimal(timesIntegers(this.units, right.units), this.scale + right.scale);
  }

  /** A whole power from 0. */
  pow(power: number): ExactDecimal {
    let result = new ExactDecimal(1, 0);
    for (let count = 0; count < power; count += 1) result = result.times(this);
    return result;
  }

  /** The value times ten to a whole power, which may be below 0. */
  shiftedBy(places: number): ExactDecimal {
    const scale = this.scale - places;
    return scale >= 0
      ? new ExactDecimal(this.units, scale)
      : new ExactDecimal(timesIntegers(this.units, tenTo(-scale)), 0);
  }

  /** The whole part of the quotient, cut towards zero. */
  divToInt(other: DecimalSource): ExactDecimal {
    const right = toDecimal(other);
    const scale = Math.max(this.scale, right.scale);
    return new ExactDecimal(divideIntegers(this.unitsAt(scale), right.unitsAt(scale)), 0);
  }

  /** What the division leaves, with the sign of the dividend. */
  modulo(other: DecimalSource): ExactDecimal {
    const right = toDecimal(other);
    const scale = Math.max(this.scale, right.scale);
    return new ExactDecimal(remainderOf(this.unitsAt(scale), right.unitsAt(scale)), scale);
  }

  comparedTo(other: DecimalSource): number {
    const right = toDecimal(other);
    if (this.scale === right.scale) return compareIntegers(this.units, right.units);
    const scale = Math.max(this.scale, right.scale);
    return compareIntegers(this.unitsAt(scale), right.unitsAt(scale));
  }

  equals(other: DecimalSource): boolean {
    return this.comparedTo(other) === 0;
  }

  lessThan(other: DecimalSource): boolean {
    return this.comparedTo(other) < 0;
  }

  lessThanOrEqualTo(other: DecimalSource): boolean {
    return this.comparedTo(other) <= 0;
  }

  greaterThan(other: DecimalSource): boolean {
    return this.comparedTo(other) > 0;
  }

  greaterThanOrEqualTo(other: DecimalSource): boolean {
    return this.comparedTo(other) >= 0;
  }

  isZero(): boolean {
    return this.units === 0;
  }

  isNegative(): boolean {
    return this.units < 0;
  }

  isInteger(): boolean {
    return this.decimalPlaces() === 0;
  }

  abs(): ExactDecimal {
    return this.isNegative() ? this.negated() : this;
  }

  negated(): ExactDecimal {
    return new ExactDecimal(negateInteger(this.units), this.scale);
  }

  /** The highest whole number that is not above the value. */
  floor(): ExactDecimal {
    const whole = divideIntegers(this.units, tenTo(this.scale));
    const cut = this.units < 0 && remainderOf(this.units, tenTo(this.scale)) !== 0;
    return new ExactDecimal(cut ? addIntegers(whole, -1) : whole, 0);
  }

  /** The lowest whole number that is not below the value. */
  ceil(): ExactDecimal {
    return this.negated().floor().negated();
  }

  /** Decimals that the value needs, without trailing zeros. */
  decimalPlaces(): number {
    let { units, scale } = this;
    while (scale > 0 && remainderOf(units, 10) === 0) {
      units = divideIntegers(units, 10);
      scale -= 1;
    }
    return scale;
  }

  /** The nearest double: for pictures, never for points. */
  toNumber(): number {
    return Number(this.toString());
  }

  /** Plain decimal notation without trailing zeros. */
  toString(): string {
    let { units, scale } = this;
    if (typeof units !== "number") return this.toFixed(this.decimalPlaces());
    while (scale > 0 && units % 10 === 0) {
      units /= 10;
      scale -= 1;
    }
    if (scale === 0) return String(units);
    const digits = String(units < 0 ? -units : units).padStart(scale + 1, "0");
    const point = digits.length - scale;
    return `${units < 0 ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}`;
  }

  /** Plain decimal notation, rounded half up to, or padded with, a number of decimals. */
  toFixed(decimals: number): string {
    const at = Math.max(decimals, this.scale);
    const units =
      at === decimals ? this.unitsAt(at) : divideHalfUp(this.unitsAt(at), tenTo(at - decimals));
    const digits = String(units < 0 ? negateInteger(units) : units).padStart(decimals + 1, "0");
    const sign = units < 0 ? "-" : "";
    return decimals === 0
      ? `${sign}${digits}`
      : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  }

  static max(...values: readonly DecimalSource[]): ExactDecimal {
    return values.map(toDecimal).reduce((best, value) => (value.greaterThan(best) ? value : best));
  }

  static min(...values: readonly DecimalSource[]): ExactDecimal {
    return values.map(toDecimal).reduce((best, value) => (value.lessThan(best) ? value : best));
  }
}

function toDecimal(value: DecimalSource): ExactDecimal {
  return value instanceof ExactDecimal ? value : new ExactDecimal(value);
}

function readUnits(digits: string): Integer {
  return digits.length < 16 ? Number(digits) + 0 : toInteger(BigInt(digits));
}

/** A short number as a decimal; nothing for a longer text, or one that is no number. */
export function shortDecimal(text: string): ExactDecimal | undefined {
  const { length } = text;
  if (length > 15) return undefined;
  const first = text.charCodeAt(0) === minus ? 1 : 0;
  let point = -1;
  let units = 0;
  // Letter by letter, because most numbers are short and a pattern costs more than all the rest.
  for (let at = first; at < length; at += 1) {
    const digit = text.charCodeAt(at) - zero;
    if (digit >= 0 && digit <= 9) units = units * 10 + digit;
    else if (digit === pointBeforeZero && point < 0 && at > first && at < length - 1) point = at;
    else return undefined;
  }
  if (length === first) return undefined;
  return new ExactDecimal(first === 1 ? 0 - units : units, point < 0 ? 0 : length - point - 1);
}

const minus = 45;
const zero = 48;
const pointBeforeZero = -2;
