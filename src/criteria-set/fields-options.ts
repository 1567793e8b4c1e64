import type { Language } from "../text/language.js";

/** How the fields of a leaf are told. */
export interface FieldsOptions {
  /** Vietnamese when absent. */
  readonly language?: Language;
  /** Whether the entry may say that the leaf does not apply; as the leaf itself says when absent. */
  readonly mayNotApply?: boolean;
  /** Decimals of the set; 4 when absent. */
  readonly decimals?: number;
}
