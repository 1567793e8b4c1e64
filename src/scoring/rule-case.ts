import type { DecimalInput, DecimalText } from "../numbers/decimal-text.js";
import type { ProblemCode } from "../problems/messages/all.js";
import type { Declared } from "../rules/kinds.js";
import type { LocalizedText, Text } from "../text/language.js";

/** What a case must come to: points, a refusal with its code, or that the leaf does not apply. */
export type RuleCaseResult =
  | {
      /** Points of the leaf, to the decimals of the set. */
      readonly points: DecimalInput;
      readonly refused?: never;
      readonly notApplicable?: never;
    }
  | {
      /** Code of the problem that the figures are refused for. */
      readonly refused: ProblemCode;
      readonly points?: never;
      readonly notApplicable?: never;
    }
  | {
      /** The leaf does not apply, by its figures or by what is reported. */
      readonly notApplicable: true;
      readonly points?: never;
      readonly refused?: never;
    };

/**
 * A test of one rule of a criteria set, as plain data: what is reported of a leaf, and what must
 * come of it.
 *
 * @example
 * {
 *   code: "1.1.4",
 *   figures: { value: "90" },
 *   expected: { points: "1" },
 *   words: { vi: "thuộc khoảng 70% - 90%" },
 *   note: "“từ 70% - 90% kế hoạch: 1”: 90 % itself is not above 90 %",
 * }
 */
export interface RuleCase<C extends string = string> {
  /** Code of the leaf in the set. */
  readonly code: C;
  /** What the unit declares, as a sheet holds it under `declared`. */
  readonly figures?: Declared;
  /** Points as someone typed them; beside figures they must be those of the figures. */
  readonly points?: DecimalInput;
  /** Why the leaf does not apply, where that is what is reported. */
  readonly notApplicable?: string;
  /** Year of the figures; the first year of the set when absent. */
  readonly year?: number;
  /** What must come of it. */
  readonly expected: RuleCaseResult;
  /** What the explanation, or the message of the refusal, must say: all of it or a part of it. */
  readonly words?: { readonly vi?: string; readonly en?: string };
  /** Why the case is there, for people: the sentence of the instrument, the sum done by hand. */
  readonly note?: Text;
}

/** What came of a case. */
export type RuleCaseFinding =
  | { readonly points: DecimalText; readonly words: LocalizedText }
  | {
      /** Codes of all problems, each once. */
      readonly refused: readonly ProblemCode[];
      /** The messages of the problems. */
      readonly words: LocalizedText;
    }
  | { readonly notApplicable: true; readonly words: LocalizedText };

/** A case that did not come to what it must. */
export interface RuleCaseDifference {
  /** Position among the cases, from 0. */
  readonly index: number;
  /** The case as it was given. */
  readonly case: RuleCase;
  /** What came of it instead, with the explanation or the messages of the problems. */
  readonly found: RuleCaseFinding;
}
