import type { Crosswalk } from "./crosswalk.js";

/** What two samples allow to say: `rise` and `fall` are known changes, all else is not. */
export type SurveyVerdict = "rise" | "fall" | "not-sure" | "same";

/** What two samples allow to say of each criterion; what `compareSurveys` gives is one. */
export interface SurveyVerdicts {
  /** By the code of the later leaf. */
  readonly differences: readonly {
    readonly code: string;
    readonly verdict: SurveyVerdict;
  }[];
  /** Of the index as a whole; not known when absent. */
  readonly overall?: { readonly verdict: SurveyVerdict } | null;
}

/** How to compare. */
export interface CompareOptions<B extends string = string, A extends string = string> {
  /** How the codes of the earlier set map to the later one; needed when the sets differ. */
  readonly crosswalk?: Crosswalk<B, A>;
  /**
   * The surveys that gave the points of surveyed leaves. Such a leaf is `improved` or `worse` only
   * where they allow it; none is when absent.
   */
  readonly surveys?: SurveyVerdicts;
}
