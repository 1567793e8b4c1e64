import type { DecimalInput } from "../../numbers/decimal-text.js";
import type { Text } from "../../text/language.js";

/**
 * The value of another index, scaled to the maximum: value / scale x maximum. Đồng Nai's set for
 * friendly government scores 50 points that way from the PAR INDEX.
 *
 * @example
 * { kind: "index", name: "Chỉ số cải cách hành chính", scale: "100" }
 */
export interface IndexRule {
  readonly kind: "index";
  /** Name of the other index. */
  readonly name: Text;
  /** Highest value of the other index, above 0. */
  readonly scale: DecimalInput;
}

/** The value of the other index, from 0 to its scale. */
export interface IndexDeclared {
  /** In the unit of the scale. */
  readonly value: DecimalInput;
}
