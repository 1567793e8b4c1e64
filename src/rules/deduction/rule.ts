import type { DecimalInput } from "../../numbers/decimal-text.js";
import type { Text } from "../../text/language.js";
import type { Worth } from "../worth.js";

/** Something that costs points each time it occurs. */
export type DeductionOccurrence = Worth & {
  /** Name of the occurrence in the figures. */
  readonly key: string;
  /** The occurrence in the words of the instrument. */
  readonly label: Text;
};

/**
 * The maximum, less points per occurrence, not below a stated floor. A floor below 0 says that
 * the item can cost more than it is worth ("0 điểm và bị trừ 0,25 điểm").
 *
 * @example
 * {
 *   kind: "deduction",
 *   occurrences: [{ key: "late", label: "báo cáo gửi chậm", points: "0.25" }],
 *   floor: "0",
 * }
 */
export interface DeductionRule {
  readonly kind: "deduction";
  /** What costs points. */
  readonly occurrences: readonly DeductionOccurrence[];
  /** Lowest points, below the maximum; may be negative. */
  readonly floor: DecimalInput;
}

/** How often each occurred; every key of the rule, 0 where it did not. */
export interface DeductionDeclared<K extends string = string> {
  /** Whole numbers from 0, by key. */
  readonly occurrences: Readonly<Record<K, DecimalInput>>;
}
