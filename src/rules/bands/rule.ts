import type { DecimalInput } from "../../numbers/decimal-text.js";
import type { Text } from "../../text/language.js";
import type { DeclaredQuotient } from "../figures.js";
import type { WhenZero } from "../quotient.js";
import type { Band } from "./band.js";

/**
 * A number falls in an interval. The bands leave no hole and do not overlap; a value outside
 * them all is refused.
 *
 * @example
 * {
 *   kind: "bands",
 *   measure: "Thực hiện {value} kế hoạch",
 *   unit: "%",
 *   bands: [
 *     { above: "90", points: "2" },
 *     { atLeast: "70", atMost: "90", points: "1" },
 *     { below: "70", points: "0" },
 *   ],
 * }
 */
export interface BandsRule {
  readonly kind: "bands";
  /** What is measured; `{value}` marks where the number stands, else it follows after a colon. */
  readonly measure: Text;
  /** Unit of the values, e.g. "%"; with "%" a declared quotient a / b counts as a percentage. */
  readonly unit?: string;
  /** The intervals, in any order. */
  readonly bands: readonly Band[];
  /** What b = 0 means when the value is declared as a / b. */
  readonly whenZero?: WhenZero;
}

/** The value in the unit of the bands, or the two numbers that it is the quotient of. */
export type BandsDeclared =
  | {
      /** The value, in the unit of the bands. */
      readonly value: DecimalInput;
      readonly numerator?: never;
      readonly denominator?: never;
    }
  | (DeclaredQuotient & { readonly value?: never });
