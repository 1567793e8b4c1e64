import type { IndexKey } from "../criteria-set/criteria-set.js";
import type { LocalizedText } from "../text/language.js";

/**
 * What a plan demands of the results of the new year. The plan of phường Dị Sử for 2024 makes
 * all four: sub-criteria higher than last year, a class or better, a better rank, and no index
 * left unscored.
 */
export type Demand =
  | { readonly kind: "every-sub-criterion-higher" }
  | {
      readonly kind: "class-at-least";
      /** Key of the ladder in the criteria set. */
      readonly ladder: string;
      /** Key of the class that must at least be reached. */
      readonly class: string;
    }
  | { readonly kind: "no-index-unscored"; readonly indices: readonly IndexKey[] }
  | { readonly kind: "rank-better" };

/**
 * Whether the targets of the plan satisfy a demand. `to-hold` marks a demand that a plan of one
 * unit cannot compute, such as a rank among others; `cannot-tell` one that lacks data.
 */
export type DemandStatus = "met" | "missed" | "to-hold" | "cannot-tell";

/** A demand with what the plan's targets make of it. */
export interface DemandResult {
  readonly demand: Demand;
  readonly status: DemandStatus;
  /** The demand and the finding, in words. */
  readonly detail: LocalizedText;
  /** The criteria that stand in the way. */
  readonly criteria: readonly DemandCriterion[];
}

/** A criterion of one of the plan's indices. */
export interface DemandCriterion {
  /** Id of the criteria set: codes repeat between sets. */
  readonly set: string;
  readonly code: string;
}
