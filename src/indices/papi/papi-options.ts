import type { PreparedCriteriaSet } from "../../criteria-set/prepared-set.js";

/** How to score a province. */
export interface PapiOptions {
  /**
   * Whether formulas that only come near the published values may be used; without it their
   * sub-dimensions stay blank.
   */
  readonly partialFormulas?: boolean;
  /** `papiCriteriaSet` of the structure as it was prepared, for many provinces. */
  readonly prepared?: PreparedCriteriaSet;
}
