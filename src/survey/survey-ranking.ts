import type { Provenance } from "../criteria-set/provenance.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import type { Unit } from "../score-sheet/score-sheet.js";
import type { LocalizedText, Text } from "../text/language.js";
import type { ConfidenceInterval, ConfidenceLevel } from "./confidence.js";
import type { SurveyTable } from "./survey-table.js";

/** The survey of one unit in one year, with its shares. */
export interface SurveyResult {
  readonly unit: Unit;
  readonly year: number;
  /** Where the answers come from; absent where nothing must be said of it. */
  readonly provenance?: Provenance;
  readonly table: SurveyTable;
}

/** How to rank. */
export interface RankSurveysOptions {
  /** Code of a part, a factor or a criterion; the index when absent. */
  readonly node?: string;
  /** Joint confidence of all that is said, in percent; 95 when absent. It is that of the intervals. */
  readonly level?: ConfidenceLevel;
}

/** How a unit differs from the one below it. */
export interface SurveyStep {
  /** Id of the unit below. */
  readonly to: string;
  /** Percentage points, two decimals; never below 0. */
  readonly points: DecimalText;
  /** Probability of at least such a difference where there is none; four decimals. */
  readonly probability: DecimalText;
  /** The same, corrected by Holm for all pairs of units. */
  readonly corrected: DecimalText;
  /** What may be said: `higher` only where the corrected probability allows it. */
  readonly verdict: "higher" | "not-sure" | "same";
}

/** A unit with the ranks that its sample supports. */
export interface RankedSurvey {
  readonly unit: Unit;
  /** Percent of satisfied, two decimals. */
  readonly percentage: DecimalText;
  /** Forms behind the figure, whatever their weight. */
  readonly people: number;
  /** In shares, six decimals. */
  readonly standardError: DecimalText;
  readonly interval: ConfidenceInterval;
  /**
   * By the figure alone, 1 for the highest: of criteria by the exact share, else by the share as it
   * is written, six decimals. A rank of the sample, not of the people whom it stands for.
   */
  readonly rank: number;
  /** How many have the same figure, itself included. */
  readonly sharedBy: number;
  /**
   * The ranks that are not ruled out: from one more than the units that are surely higher to as many
   * as are not surely lower.
   */
  readonly range: { readonly best: number; readonly worst: number };
  /**
   * The rank to publish: the best of the range that does not put the unit above one with a higher
   * figure. Units share it, and it lies within the range of each.
   */
  readonly sharedRank: number;
  /** Ids of those that it cannot be told apart from, in the order of the ranking. */
  readonly notToldApart: readonly string[];
  /** The step down to the next one; `null` for the last. */
  readonly next: SurveyStep | null;
  readonly explanation: LocalizedText;
}

/** A unit that has no rank. */
export interface UnrankedSurvey {
  readonly unit: Unit;
  /**
   * `withheld` where the figure is not published or not known, `no-standard-error` where it does not
   * say how far off it may be, `no-group` for forms that name none.
   */
  readonly reason: "withheld" | "no-standard-error" | "no-group";
  readonly explanation: LocalizedText;
}

/** Units, or groups within one unit, in order, with what their samples say of that order. */
export interface SurveyRanking {
  readonly questionnaire: SurveyTable["questionnaire"];
  readonly year: number;
  /** The unit whose groups are ranked, and by what they are; `null` where units are. */
  readonly within: { readonly unit: Unit; readonly by: string } | null;
  /** What is ranked by; `null` for the index. */
  readonly node: { readonly code: string; readonly title: Text } | null;
  /** Joint confidence of all ranges, in percent. */
  readonly level: ConfidenceLevel;
  /** Pairs of ranked units, which the probabilities are corrected for. */
  readonly pairs: number;
  /** Where answers come from, each source once: what an output must say of them. */
  readonly sources: readonly Provenance[];
  /** Highest figure first; equal ones by id. */
  readonly ranked: readonly RankedSurvey[];
  /** Apart, with the reason; by id. */
  readonly unranked: readonly UnrankedSurvey[];
}
