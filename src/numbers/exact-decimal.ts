import { Decimal } from "decimal.js";

/**
 * The library's own decimal constructor.
 *
 * A clone with `defaults: true`, so that a host application that configures
 * `Decimal` globally cannot change a result here. The precision is far above
 * what bounded inputs can reach, so sums and products are exact; the exponent
 * limits make `toString` always print plain notation.
 */
export const ExactDecimal: typeof Decimal = /* @__PURE__ */ Decimal.clone({
  defaults: true,
  precision: 2000,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** An exact decimal value inside the library; results carry text instead. */
export type ExactDecimal = Decimal;
