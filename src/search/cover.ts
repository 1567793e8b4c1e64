import type { DecimalText } from "../numbers/decimal-text.js";

/** One thing that can be done, and what it costs. */
export interface CoverOption {
  /** From 0. */
  readonly effort: DecimalText;
  /** Above 0. */
  readonly gain: DecimalText;
}

/** What the gains together must reach. */
export interface CoverNeed {
  readonly gain: DecimalText;
  /** The gain itself is not enough: it must be more. */
  readonly above: boolean;
}

/** What a search found. */
export type CoverResult =
  /** For each group the place of its chosen option; `null` where none is taken. */
  | { readonly state: "found"; readonly chosen: readonly (number | null)[] }
  /** Even the largest gain of every group is not enough. */
  | { readonly state: "unreachable" }
  /** The answer would take more states than the limit. */
  | { readonly state: "too-large" };

/** An option in whole numbers. */
export interface WholeOption {
  readonly effort: number;
  readonly gain: number;
  /** Place among the options that were given; `null` for leaving the group alone. */
  readonly place: number | null;
}

/** The sums of a choice. */
export interface Sums {
  readonly effort: number;
  readonly gain: number;
}
