import type { Provenance } from "../../criteria-set/provenance.js";
import type { DecimalInput, DecimalText } from "../../numbers/decimal-text.js";
import type { FractionText } from "../../numbers/fraction-text.js";
import type { LocalizedText } from "../../text/language.js";

/** An indicator of a sub-dimension with the ends of its answer scale. */
export interface PapiIndicator {
  readonly key: string;
  readonly title: LocalizedText;
  /** Value that counts as 0; above `best` where less is better. */
  readonly worst: DecimalInput;
  /** Value that counts as 1. */
  readonly best: DecimalInput;
}

/**
 * How published indicators make a sub-dimension: each is rescaled from its answer scale to the
 * ends of the sub-dimension, and they are averaged.
 */
export interface PapiFormula {
  /**
   * `exact`: gives the published value of every province, up to the noise of 32-bit numbers;
   * `partial`: only near it, because the authors compute below the level of provinces.
   */
  readonly status: "exact" | "partial";
  readonly indicators: readonly [PapiIndicator, ...PapiIndicator[]];
  /** What the sum is divided by, where that is not the number of indicators. */
  readonly divisor?: number;
  /** Largest difference from a published value, in points, where the status is `partial`. */
  readonly largestError?: DecimalText;
  /** Where it is not what the printed names suggest. */
  readonly note?: LocalizedText;
}

/** A sub-dimension (nội dung thành phần) with the ends of its scale. */
export interface PapiSubDimension {
  /** Number as of 2018, kept when a neighbour is dropped. */
  readonly code: string;
  readonly title: LocalizedText;
  readonly low: FractionText;
  readonly high: FractionText;
  /**
   * Whether the ends were recovered from published data or are those printed, to two decimals: where
   * 0.33 to 3.33 is printed, the data say 0.33 to 3.3 in dimensions 3 and 8, and 1/3 to 10/3 in 7.
   */
  readonly ends: "recovered" | "printed";
  readonly formula?: PapiFormula;
}

/** A dimension (nội dung): the sum of its sub-dimensions. */
export interface PapiDimension {
  readonly code: string;
  readonly title: LocalizedText;
  readonly subDimensions: readonly PapiSubDimension[];
  /** Weight in the weighted total, where one was published. */
  readonly weight?: DecimalText;
}

/** The structure of the provincial PAPI in some years. */
export interface PapiStructure {
  /** For editors only; points to the JSON Schema. */
  readonly $schema?: string;
  readonly id: string;
  readonly version: string;
  readonly title: LocalizedText;
  readonly from: number;
  /** Last year; without one, the structure goes on. */
  readonly to?: number;
  readonly dimensions: readonly PapiDimension[];
  /** Fewest answers for an indicator to have a value. */
  readonly minimumAnswers: number;
  readonly provenance: Provenance;
}
