import type { DecimalInput, DecimalText } from "../numbers/decimal-text.js";

/**
 * What the targets of an index aim at.
 *
 * - `"demanded"`: every gap its next step; then the fewest further steps to the class that a demand
 *   names, else to "Khá" where a ladder has it, and to last year's class where that was higher.
 * - `"next-step"`: every gap its next step, and no more.
 * - `"maximum"`: every gap its maximum.
 * - `{ class }`: next steps, then the fewest further ones to a class, by its key in the set's ladder;
 *   `ladder` is needed only where several ladders have a class of that key.
 * - `{ percentage }`: the same to a total in percent of what applies, above 0 and at most 100.
 * - `{ gain }`: the same to a total that many points above last year's, bonus and penalty aside.
 *
 * Where a result cannot be reached by any steps, every gap aims at its maximum.
 */
export type PlanAim =
  | "demanded"
  | "next-step"
  | "maximum"
  | {
      /** Key of the class to reach. */
      readonly class: string;
      /** Key of its ladder; the first one that has the class when absent. */
      readonly ladder?: string;
      readonly percentage?: never;
      readonly gain?: never;
    }
  | {
      /** Total to reach, in percent of what applies. */
      readonly percentage: DecimalInput;
      readonly class?: never;
      readonly gain?: never;
    }
  | {
      /** Points to gain in the total. */
      readonly gain: DecimalInput;
      readonly class?: never;
      readonly percentage?: never;
    };

/** A result that the caller chose for an index, as its plan keeps it. */
export type ChosenAim =
  | {
      /** Key of the class to reach. */
      readonly class: string;
      /** Key of its ladder. */
      readonly ladder: string;
      readonly percentage?: never;
      readonly gain?: never;
    }
  | {
      /** Total to reach, in percent of what applies. */
      readonly percentage: DecimalText;
      readonly class?: never;
      readonly gain?: never;
    }
  | {
      /** Points to gain in the total. */
      readonly gain: DecimalText;
      readonly class?: never;
      readonly percentage?: never;
    };
