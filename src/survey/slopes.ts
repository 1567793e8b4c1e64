import type { ExactDecimal } from "../numbers/exact-decimal.js";
import { addFractions, type Fraction, fraction, timesFraction } from "../numbers/fraction.js";
import { negateInteger } from "../numbers/integer.js";

/**
 * By how much a share changes with one more satisfied answer, and with one more counted answer, to
 * a criterion: its derivatives by the two totals of it.
 */
export interface Slope {
  readonly satisfied: Fraction;
  readonly base: Fraction;
}

/** The slopes of a share by code of criterion: what its standard error is worked out from. */
export type Slopes = ReadonlyMap<string, Slope>;

/** Slopes of satisfied over counted answers, of some criteria together. */
export function slopesOfRatio(
  codes: readonly string[],
  satisfied: ExactDecimal,
  base: ExactDecimal,
): Slopes {
  const square = fraction(satisfied, base.pow(2));
  const slope: Slope = {
    satisfied: fraction(base.pow(0), base),
    base: { numerator: negateInteger(square.numerator), denominator: square.denominator },
  };
  return new Map(codes.map((code) => [code, slope]));
}

/** Slopes of a sum of shares, each with a factor. */
export function slopesOfSum(
  parts: readonly { readonly slopes: Slopes; readonly factor: Fraction }[],
): Slopes {
  const sum = new Map<string, Slope>();
  for (const { slopes, factor } of parts) {
    for (const [code, { satisfied, base }] of slopes) {
      const own: Slope = {
        satisfied: timesFraction(satisfied, factor),
        base: timesFraction(base, factor),
      };
      const before = sum.get(code);
      sum.set(
        code,
        before === undefined
          ? own
          : {
              satisfied: addFractions(before.satisfied, own.satisfied),
              base: addFractions(before.base, own.base),
            },
      );
    }
  }
  return sum;
}
