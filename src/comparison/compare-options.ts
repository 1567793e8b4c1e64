import type { Crosswalk } from "./crosswalk.js";

/** What two samples allow to say of each criterion; what `compareSurveys` gives is one. */
export interface SurveyVerdicts {
  /** By the code of the later leaf; `rise` and `fall` are known changes, all else is not. */
  readonly differences: readonly {
    readonly code: string;
    readonly verdict: "rise" | "fall" | "not-sure" | "same";
  }[];
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
