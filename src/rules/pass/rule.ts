import type { Text } from "../../text/language.js";

/** One of several conditions. */
export interface PassCondition {
  /** Name of the condition in the figures. */
  readonly key: string;
  /** The condition in the words of the instrument. */
  readonly label: Text;
}

/**
 * All or nothing: the maximum when the requirement is met, else 0.
 *
 * Without `conditions` the sheet says whether the requirement as a whole is met; with them it
 * says so for each, and `require` tells whether all must hold (the default) or any one.
 *
 * @example
 * {
 *   kind: "pass",
 *   conditions: [
 *     { key: "tasks", label: "Xác định đầy đủ nhiệm vụ" },
 *     { key: "budget", label: "Bố trí kinh phí" },
 *   ],
 * }
 */
export interface PassRule {
  readonly kind: "pass";
  /** The conditions, where the instrument lists them. */
  readonly conditions?: readonly PassCondition[];
  /** Whether all conditions must hold, or any one; all when absent. */
  readonly require?: "all" | "any";
  /** Wording of the instrument when met, e.g. "Đủ số lượng và đúng thời gian". */
  readonly met?: Text;
  /** Wording of the instrument when not met. */
  readonly unmet?: Text;
}

/** Whether the requirement is met, as a whole or condition by condition. */
export type PassDeclared<K extends string = string> =
  | {
      /** Whether the requirement as a whole is met. */
      readonly met: boolean;
      readonly conditions?: never;
    }
  | {
      /** Whether each condition is met, by its key; every key of the rule. */
      readonly conditions: Readonly<Record<K, boolean>>;
      readonly met?: never;
    };
