import type { Provenance } from "../criteria-set/provenance.js";
import type { DecimalInput } from "../numbers/decimal-text.js";
import type { Text } from "../text/language.js";

/** Levels that a target counts: from one on, or exactly one. */
export type CountedLevels =
  | { readonly atLeast: number; readonly exactly?: never }
  | { readonly exactly: number; readonly atLeast?: never };

/** One target of a roadmap. */
export interface RoadmapTarget {
  readonly key: string;
  readonly title: Text;
  /** Years that it speaks of. */
  readonly from: number;
  readonly to: number;
  /** Whether it holds in every one of these years, or by the end of the last. */
  readonly when: "every-year" | "by-the-end";
  readonly counts: CountedLevels;
  /** At least this many percent of the base, or at least this many units. */
  readonly atLeast:
    | { readonly percent: DecimalInput; readonly units?: never }
    | { readonly units: number; readonly percent?: never };
  /** What a percentage is of: all units, or those that reached a level. */
  readonly base: "all" | { readonly reached: number };
}

/** Yearly targets over many units, as data with their source. */
export interface Roadmap {
  readonly $schema?: string;
  readonly id: string;
  readonly title: Text;
  /** Highest level. */
  readonly highestLevel: number;
  readonly targets: readonly RoadmapTarget[];
  /** How places that can be read in several ways were read. */
  readonly readings: readonly Text[];
  readonly provenance: Provenance;
}

/** The level of one unit; 0 for none, `null` where it is not known. */
export interface UnitLevel {
  readonly id: string;
  readonly name: string;
  readonly level: number | null;
  /**
   * First and last year in which it counts, for a unit that was founded, merged or split: outside
   * of them it stands neither in the base nor in the count. Every year when absent.
   */
  readonly counts?: { readonly from?: number; readonly to?: number };
}
