/** Whole numbers to add and compare: numbers where they are safe, big integers where not. */
export interface Arithmetic<T> {
  readonly zero: T;
  readonly one: T;
  plus(left: T, right: T): T;
  minus(left: T, right: T): T;
  isLess(left: T, right: T): boolean;
}

export const safeNumbers: Arithmetic<number> = {
  zero: 0,
  one: 1,
  plus: (left, right) => left + right,
  minus: (left, right) => left - right,
  isLess: (left, right) => left < right,
};

export const bigIntegers: Arithmetic<bigint> = {
  zero: /* @__PURE__ */ BigInt(0),
  one: /* @__PURE__ */ BigInt(1),
  plus: (left, right) => left + right,
  minus: (left, right) => left - right,
  isLess: (left, right) => left < right,
};
