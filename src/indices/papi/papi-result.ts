import type { Provenance } from "../../criteria-set/provenance.js";
import type { DecimalText } from "../../numbers/decimal-text.js";
import type { Unit } from "../../score-sheet/score-sheet.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import type { LocalizedText } from "../../text/language.js";
import type { IndexResult, PublishedFigure } from "../published-figure.js";

/** A value on the scale of PAPI; `null` where there is no data. */
export interface PapiValue {
  readonly code: string;
  readonly title: LocalizedText;
  /** Points, to ten decimals; sums are of exact values. */
  readonly value: DecimalText | null;
  /** Ends of the scale, to ten decimals. */
  readonly low: DecimalText;
  readonly high: DecimalText;
  readonly explanation: LocalizedText;
}

/** A sub-dimension, with where its value comes from. */
export interface PapiSubDimensionValue extends PapiValue {
  /** Published, computed by an exact or by a partial formula, or missing. */
  readonly source: "published" | "exact" | "partial" | "missing";
}

/** A dimension: the sum of its sub-dimensions, or nothing when one is missing. */
export interface PapiDimensionValue extends PapiValue {
  readonly subDimensions: readonly PapiSubDimensionValue[];
}

/** The result of one province and year. */
export interface PapiResult extends IndexResult {
  /** The total in points, of the sum of the upper ends. */
  readonly published: PublishedFigure;
  readonly unit: Unit;
  readonly year: number;
  readonly structure: {
    readonly id: string;
    readonly version: string;
    readonly title: LocalizedText;
    readonly provenance: Provenance;
  };
  readonly dimensions: readonly PapiDimensionValue[];
  /** Sum of the dimensions; the published ranking goes by it. */
  readonly total: DecimalText | null;
  /** Total by the weights of the structure; `null` where it has none. */
  readonly weightedTotal: DecimalText | null;
  /** True when a value rests on a formula that only comes near the published one. */
  readonly approximate: boolean;
  /** The sub-dimensions as points to four decimals, for gaps and plan. */
  readonly scorecard: Scorecard;
}
