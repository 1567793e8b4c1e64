import type { IndexKey } from "../../criteria-set/criteria-set.js";

/** What is known of a leaf in words. */
export interface WordedLeaf {
  /** Index of its set. */
  readonly index: IndexKey;
  /** Its title in Vietnamese. */
  readonly title: string;
  /** Titles above it, the nearest first, the domain last. */
  readonly above?: readonly string[];
  /** How it is scored, in words. */
  readonly ruleText?: string;
}
