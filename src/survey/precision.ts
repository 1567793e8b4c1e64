import type { ApproximateDecimal } from "../numbers/approximate-decimal.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import { formatNumber, formatPercentage } from "../numbers/format-number.js";
import { inBoth, type LocalizedText } from "../text/language.js";
import {
  type Bounds,
  type ConfidenceInterval,
  type ConfidenceLevel,
  shareDecimals,
} from "./confidence.js";
import { marginOfError } from "./precision-words.js";

/** How far a share of a sample may lie from that of everyone. */
export interface Precision {
  /**
   * In shares, six decimals; `null` where the share is withheld, forms are not known, one form alone
   * was counted, or a stratum has a single first unit.
   */
  readonly standardError: DecimalText | null;
  /**
   * Of the standard error, for Student's distribution: people − 1, or, where forms name a stratum or
   * a place, strata less than the first units; `null` where there is none, or everyone was asked.
   */
  readonly degreesOfFreedom: number | null;
  readonly interval: ConfidenceInterval | null;
  /**
   * Percentage points, two decimals: from the share to the farther bound of its interval, so that
   * it is never 0 only because everyone who was asked said the same.
   */
  readonly margin: DecimalText | null;
  /**
   * Variance over that of the same number of people drawn one by one without weights, four
   * decimals, for `requiredSampleSize`; of a mean, over that of the same forms taken as drawn one
   * by one, and `null` where they were. `null` too where all say the same.
   */
  readonly designEffect: DecimalText | null;
  /** The margin in words, with the confidence and the forms it rests on. */
  readonly precision: LocalizedText | null;
}

/** What a share has that is withheld, or of which only counts are known. */
export const noPrecision: Precision = {
  standardError: null,
  degreesOfFreedom: null,
  interval: null,
  margin: null,
  designEffect: null,
  precision: null,
};

/** Forms that a margin rests on. */
export interface RestsOn {
  readonly count: number;
  /** Whether they are all valid forms, and not those alone that answered. */
  readonly areAllValid: boolean;
}

/** Writes an interval out, with its margin and its sentence. */
export function writeBounds(
  share: ApproximateDecimal,
  { method, lower, upper }: Bounds,
  level: ConfidenceLevel,
  forms: RestsOn,
): Pick<Precision, "interval" | "margin" | "precision"> {
  const [below, above] = [share.minus(lower), upper.minus(share)];
  const margin = (below.greaterThan(above) ? below : above).times(100).toFixed(2);
  return {
    interval: {
      level,
      method,
      lower: lower.toFixed(shareDecimals),
      upper: upper.toFixed(shareDecimals),
    },
    margin,
    precision: inBoth((language) =>
      marginOfError(
        formatNumber(margin, language),
        formatPercentage(level, language),
        forms,
        language,
      ),
    ),
  };
}
