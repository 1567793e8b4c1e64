import type { Crosswalk } from "./crosswalk.js";

/** How to compare. */
export interface CompareOptions<B extends string = string, A extends string = string> {
  /** How the codes of the earlier set map to the later one; needed when the sets differ. */
  readonly crosswalk?: Crosswalk<B, A>;
}
