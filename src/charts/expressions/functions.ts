/** Numbers that an expression may name. */
export const constants: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  E: Math.E,
  LN2: Math.LN2,
  LN10: Math.LN10,
  LOG2E: Math.LOG2E,
  LOG10E: Math.LOG10E,
  PI: Math.PI,
  SQRT1_2: Math.SQRT1_2,
  SQRT2: Math.SQRT2,
  MIN_VALUE: Number.MIN_VALUE,
  MAX_VALUE: Number.MAX_VALUE,
};

const { abs, acos, asin, atan, atan2, ceil, cos, exp, floor, hypot } = Math;
const { log, max, min, pow, round, sin, sqrt, tan } = Math;

const ofNumbers = {
  ...{ abs, acos, asin, atan, atan2, ceil, cos, exp, floor, hypot },
  ...{ log, max, min, pow, round, sin, sqrt, tan },
  isNaN: Number.isNaN,
  isFinite: Number.isFinite,
  clamp: (value: number, low: number, high: number) => max(low, min(high, value)),
  parseFloat: Number.parseFloat,
  parseInt: Number.parseInt,
};

const ofTexts = {
  length: (value: { readonly length: number }) => value.length,
  upper: (text: string) => String(text).toUpperCase(),
  lower: (text: string) => String(text).toLowerCase(),
  trim: (text: string) => String(text).trim(),
  substring: (text: string, from: number, to?: number) => String(text).substring(from, to),
  split: (text: string, separator: string, limit?: number) => String(text).split(separator, limit),
};

/**
 * The functions that vega writes into the code of an expression, and so does not offer otherwise.
 * Those of the clock, the time zone and the browser have no place in a picture that is the same
 * everywhere.
 */
export const plainFunctions = { ...ofNumbers, ...ofTexts } as Readonly<
  Record<string, (...values: unknown[]) => unknown>
>;
