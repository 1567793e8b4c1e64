import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import type { Fraction } from "../../numbers/fraction.js";
import type { Language, LocalizedText, Text } from "../../text/language.js";
import type { Outcome } from "../given-points.js";
import type { Step } from "../step.js";
import type { BandEnd } from "./band.js";
import type { BandFloors } from "./floors.js";

/** One end of a band, ready to be compared with values. */
export interface Bound extends BandEnd {
  readonly bound: Fraction;
}

/** A band, read and worded. */
export interface PreparedBand extends Outcome {
  readonly worth: ExactDecimal;
  readonly lower: Bound | undefined;
  readonly upper: Bound | undefined;
  /** "từ 70% đến 90%". */
  readonly inWords: LocalizedText;
  /** ", thuộc khoảng 70% - 90%". */
  readonly within: LocalizedText;
  /** What follows a number in the explanation: "% kế hoạch, thuộc khoảng 70% - 90%: 1/2 điểm". */
  readonly close: LocalizedText;
}

/** All bands of a rule. */
export interface PreparedBands {
  readonly measure: Text;
  readonly unit: string;
  /** What stands before a number, and its unit with what stands behind it. */
  readonly around: Readonly<Record<Language, Around>>;
  /** From low to high. */
  readonly ascending: readonly PreparedBand[];
  /** Positions among them by points, fewest first; equal ones in the order of the rule. */
  readonly byPoints: readonly number[];
  /** Positions in the order of the rule. */
  readonly printed: readonly number[];
  /** The ends as plain whole numbers, where they can be. */
  readonly floors: BandFloors | undefined;
  /** For each band the steps of a unit whose value lies in it. */
  readonly steps: readonly (readonly Step[])[];
}

export type Around = readonly [before: string, after: string];
