import type { DecimalText } from "../numbers/decimal-text.js";
import type { Scorecard } from "../scoring/scorecard.js";

/** What a published figure counts: `share` is of 1, `level` counts levels from the lowest. */
export type PublishedUnit = "percent" | "share" | "points" | "level";

/** The one figure by which the result of an index is known. */
export interface PublishedFigure {
  /**
   * The figure, rounded as it is published: percent to two decimals, a share to four; points are
   * those of the result. Of a level its place, the lowest being 1. `null` while it is not known.
   */
  readonly number: DecimalText | null;
  /** What it counts. */
  readonly unit: PublishedUnit;
  /** The highest that it can be, extra points aside; `null` where there is none. */
  readonly outOf: DecimalText | null;
}

/** What every result of an index has. */
export interface IndexResult {
  /** The figure by which it is known. */
  readonly published: PublishedFigure;
  /** The same as points, for gaps and plan; `null` where there are none. */
  readonly scorecard: Scorecard | null;
}

/** A percentage as a published figure. */
export function publishedPercentage(number: DecimalText | null): PublishedFigure {
  return { number, unit: "percent", outOf: "100" };
}
