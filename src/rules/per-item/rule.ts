import type { DecimalInput } from "../../numbers/decimal-text.js";
import type { Text } from "../../text/language.js";

/**
 * Points for each item, up to the maximum.
 *
 * @example
 * { kind: "per-item", item: "nội quy, quy chế", pointsEach: "0.5" }
 */
export interface PerItemRule {
  readonly kind: "per-item";
  /** What is counted, as it reads after a number: "nội quy, quy chế". */
  readonly item: Text;
  /** Points of each item. */
  readonly pointsEach: DecimalInput;
}

/** How many items there are. */
export interface PerItemDeclared {
  /** A whole number from 0. */
  readonly count: DecimalInput;
}
