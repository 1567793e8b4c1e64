import type { CivilDate } from "../dates/civil-date.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import type { Round, SheetPeriod, Unit } from "../score-sheet/score-sheet.js";
import type { LayerChoice, Scorecard } from "../scoring/scorecard.js";
import type { Text } from "../text/language.js";
import type { SurveyVerdict } from "./compare-options.js";

/** Where a change of points comes from; the parts sum to the change, exactly. */
export interface ChangeParts {
  /** The unit did better or worse, measured on the earlier maximum. */
  readonly performance: DecimalText;
  /** The maximum changed, or the rule did. */
  readonly rules: DecimalText;
  /** Points of criteria that are new. */
  readonly added: DecimalText;
  /** Points of criteria that are gone, as a loss. */
  readonly removed: DecimalText;
  /** Criteria that began or ceased to apply to the unit. */
  readonly applicability: DecimalText;
  /** Bonus and penalty. */
  readonly adjustments: DecimalText;
}

/**
 * What became of a leaf. The points of a survey are `survey-higher` or `survey-lower` while it is not
 * known that satisfaction rose or fell: they may differ because other people were asked.
 */
export type LeafChangeKind =
  | "improved"
  | "worse"
  | "survey-higher"
  | "survey-lower"
  | "unchanged-at-maximum"
  | "unchanged-below-maximum"
  | "newly-not-applicable"
  | "newly-applicable"
  | "not-applicable"
  | "added"
  | "removed"
  | "unknown";

/** One side of a leaf. */
export interface LeafSide {
  readonly code: string;
  /** Own points, without the weights. */
  readonly points: DecimalText | null;
  readonly applicableMax: DecimalText;
  /** Product of the weights on the way to the total; 1 when absent. */
  readonly weight?: DecimalText;
}

/** A leaf on both sides; or a domain or criterion of which one side knows only the whole. */
export interface LeafComparison {
  readonly title: Text;
  /** Code and title of its domain, the later one where there is one. */
  readonly domain: { readonly code: string; readonly title: Text };
  readonly before: LeafSide | null;
  readonly after: LeafSide | null;
  /**
   * The side of which only the points of the whole are known: it is compared with the sum of the
   * other's parts, where those are known.
   */
  readonly whole?: "before" | "after" | "both";
  /** By the own points. */
  readonly kind: LeafChangeKind;
  /**
   * What the total gained by it: points after less points before, each times its weight; nothing
   * counts as 0; `null` when one is not assessed.
   */
  readonly change: DecimalText | null;
  readonly performance: DecimalText;
  readonly rules: DecimalText;
  /** Remark of the later side, such as the appraiser's reason. */
  readonly remark?: string;
  /** Day of the remark. */
  readonly remarkDate?: CivilDate;
  /** Who made the remark. */
  readonly remarkAuthor?: string;
}

/** A domain with the sums of its leaves, as they count in the total. */
export interface DomainComparison {
  readonly code: string;
  readonly title: Text;
  readonly before: DecimalText;
  readonly after: DecimalText;
  readonly change: DecimalText;
}

/** One side of a comparison. */
export interface ComparedResult {
  readonly unit: Unit;
  readonly year: number;
  /** The part of the year, or the day; the whole year when absent. */
  readonly period?: SheetPeriod;
  readonly set: { readonly id: string; readonly version: string; readonly title: Text };
  readonly layer: LayerChoice;
  /** The rounds by name, where the set or the sheet has its own. */
  readonly rounds?: readonly Round[];
  readonly points: DecimalText | null;
  readonly applicableMax: DecimalText;
  readonly percentage: DecimalText | null;
  readonly class: Scorecard["class"];
}

/** Two results, side by side. */
export interface Comparison {
  readonly before: ComparedResult;
  readonly after: ComparedResult;
  /** Points after less points before; `null` while a leaf of either is not assessed. */
  readonly change: DecimalText | null;
  /** Percentage points between the two results, two decimals of the exact difference. */
  readonly percentagePoints: DecimalText | null;
  /**
   * What may be said of the answers in all, where both results are made of nothing but surveys:
   * `not-sure` where the samples do not settle it or are not known, `same` where the total is; `null`
   * elsewhere, or while a leaf of either is not assessed.
   */
  readonly surveyVerdict: SurveyVerdict | null;
  /** `null` while a leaf of either is not assessed. */
  readonly parts: ChangeParts | null;
  readonly domains: readonly DomainComparison[];
  /** In the order of the later set, then what was removed in the order of the earlier one. */
  readonly leaves: readonly LeafComparison[];
  /** How many leaves there are of each kind; kinds without a leaf are left out. */
  readonly counts: Readonly<Partial<Record<LeafChangeKind, number>>>;
}
