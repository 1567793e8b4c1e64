import type { DecimalInput } from "../../numbers/decimal-text.js";
import type { Text } from "../../text/language.js";

/**
 * Linear from a range of values to a range of points: the worst value gives the lowest points,
 * the best value the maximum, as PAPI rescales its indicators. Where less is better, the worst
 * value is the higher one.
 *
 * @example
 * { kind: "rescale", measure: "Tỷ lệ người dân biết", unit: "%", worst: "0", best: "100", lowest: "0.1" }
 */
export interface RescaleRule {
  readonly kind: "rescale";
  /** What is measured; `{value}` marks where the number stands, else it follows after a colon. */
  readonly measure: Text;
  /** Unit of the values, e.g. "%". */
  readonly unit?: string;
  /** Value that gives the lowest points. */
  readonly worst: DecimalInput;
  /** Value that gives the maximum. */
  readonly best: DecimalInput;
  /** Lowest points, from 0 and below the maximum; 0 when absent. */
  readonly lowest?: DecimalInput;
}

/** The value, between the worst and the best. */
export interface RescaleDeclared {
  /** In the unit of the rule. */
  readonly value: DecimalInput;
}
