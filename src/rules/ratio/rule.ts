import type { DecimalInput } from "../../numbers/decimal-text.js";
import type { Text } from "../../text/language.js";
import type { DeclaredQuotient } from "../figures.js";
import type { WhenZero } from "../quotient.js";

/**
 * A share of the maximum: a / b x maximum, never above it. With a floor, a share below the
 * floor gives 0. With a target, full points come from it on, and below it points in proportion to
 * it: a / b / target x maximum.
 *
 * @example
 * {
 *   kind: "ratio",
 *   numerator: "Hồ sơ giải quyết đúng hạn",
 *   denominator: "Hồ sơ đã giải quyết",
 *   target: "0.8",
 *   whenZero: "not-applicable",
 * }
 */
export interface RatioRule {
  readonly kind: "ratio";
  /** What a counts. */
  readonly numerator: Text;
  /** What b counts. */
  readonly denominator: Text;
  /** Share (0..1) below which the points are 0; at the floor itself they count. */
  readonly floor?: DecimalInput;
  /** Share (0..1, above the floor) from which the points are full; 1 when absent. */
  readonly target?: DecimalInput;
  /** What b = 0 means; without it such figures are refused. */
  readonly whenZero?: WhenZero;
}

/** The two numbers, or the percentage (0..100, more is capped) where only that is known. */
export type RatioDeclared =
  | (DeclaredQuotient & { readonly percent?: never })
  | {
      /** The percentage a / b x 100; above 100 it counts as 100. */
      readonly percent: DecimalInput;
      readonly numerator?: never;
      readonly denominator?: never;
    };
