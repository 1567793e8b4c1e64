import type { DecimalInput } from "../../numbers/decimal-text.js";
import type { Text } from "../../text/language.js";

/** One of the answers of a survey question. */
export interface SurveyOption {
  /** Name of the answer in the figures. */
  readonly key: string;
  /** The answer in the words of the form. */
  readonly label: Text;
  /** Share of the maximum (0..1) that the answer is worth. */
  readonly share: DecimalInput;
}

/**
 * Answers of a survey: each is worth a share of the maximum, and the points are their mean. With
 * shares of 1 for the answers that count as satisfied and 0 for the others it is the share of
 * satisfied x maximum.
 *
 * @example
 * {
 *   kind: "survey",
 *   options: [
 *     { key: "A", label: "Tốt", share: "1" },
 *     { key: "B", label: "Khá", share: "0.6" },
 *     { key: "C", label: "Trung bình", share: "0.2" },
 *     { key: "D", label: "Kém", share: "0" },
 *   ],
 *   minimum: 30,
 * }
 */
export interface SurveyRule {
  readonly kind: "survey";
  /** The answers; at least one is worth the whole maximum. */
  readonly options: readonly SurveyOption[];
  /**
   * Fewest answers that give points; with fewer the entry is refused. At least 1, and 1 when absent.
   * A base is held against it as it is, in weights too; a base of `weighted` forms needs no 1.
   */
  readonly minimum?: number;
  /**
   * True where forms have weights: `satisfied` and `base` are sums of them and never numbers of
   * forms, even where they are whole. When absent, whole ones are answers that were counted.
   */
  readonly weighted?: boolean;
}

/**
 * How many chose each answer; or how much of a base was satisfied, where answers are weighted or
 * counted already; or the percentage (0..100) where only that is known.
 */
export type SurveyDeclared<K extends string = string> =
  | {
      /** How many chose each answer: whole numbers from 0, by the keys of the options. */
      readonly answers: Readonly<Record<K, DecimalInput>>;
      readonly percent?: never;
      readonly satisfied?: never;
      readonly base?: never;
    }
  | {
      /** How much of the base was satisfied, from 0 to the base. */
      readonly satisfied: DecimalInput;
      /** Answers in all, weighted or counted; above 0. */
      readonly base: DecimalInput;
      readonly answers?: never;
      readonly percent?: never;
    }
  | {
      /** Percentage of satisfied, 0 to 100. */
      readonly percent: DecimalInput;
      readonly answers?: never;
      readonly satisfied?: never;
      readonly base?: never;
    };
