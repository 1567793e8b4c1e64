import type { IndexKey, NotApplicablePolicy } from "../criteria-set/criteria-set.js";
import type { Provenance } from "../criteria-set/provenance.js";
import type { CivilDate } from "../dates/civil-date.js";
import type { Text } from "../text/language.js";

/** What a criteria table does not say of itself. */
export interface CriteriaTableOptions {
  /** Key of the new set, e.g. "par-index-my-province-2026". */
  readonly id: string;
  readonly index: IndexKey;
  readonly title: Text;
  /** Kind of unit it scores, e.g. "xã, phường". */
  readonly appliesTo: Text;
  readonly period: { readonly from: CivilDate; readonly to?: CivilDate };
  /** "1" when absent. */
  readonly version?: string;
  /** "not-allowed" when absent. */
  readonly notApplicable?: NotApplicablePolicy;
  /** The decision that prints the table; without it the draft says that it was not checked. */
  readonly provenance?: Provenance;
  /** Name of the sheet that holds the table; the one whose headings fit best when absent. */
  readonly sheet?: string;
}
