import type { Provenance } from "../../criteria-set/provenance.js";
import type { DecimalInput } from "../../numbers/decimal-text.js";
import type { Unit } from "../../score-sheet/score-sheet.js";

/** The value of an indicator, with the number of answers where it is known. */
export type PapiIndicatorValue =
  | DecimalInput
  | { readonly value: DecimalInput; readonly answers: number };

/**
 * Values of one province and year. A sub-dimension is given itself, or through all its
 * indicators; `null`, or nothing, where there is no data ("KCDL").
 */
export interface PapiSheet {
  readonly unit: Unit;
  readonly year: number;
  readonly structure: { readonly id: string; readonly version: string };
  readonly provenance?: Provenance;
  /** Published values by code of the sub-dimension, in points. */
  readonly subDimensions?: Readonly<Record<string, DecimalInput | null>>;
  /** By code of the sub-dimension, then by key of the indicator, on the scale of the indicator. */
  readonly indicators?: Readonly<
    Record<string, Readonly<Record<string, PapiIndicatorValue | null>>>
  >;
}
