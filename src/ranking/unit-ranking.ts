import type { ClassResult } from "../criteria-set/class-ladder.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import type { TieRule } from "../numbers/rank-fractions.js";
import type { SheetPeriod, Unit } from "../score-sheet/score-sheet.js";
import type { Text } from "../text/language.js";
import type { RankingMeasure, UnrankedUnit } from "./rank-entry.js";

/** How to rank. */
export interface RankOptions {
  /** Code of a domain, criterion or leaf; the total when absent. */
  readonly node?: string;
  /** `percentage` when absent, so that units with fewer criteria are measured fairly. */
  readonly measure?: RankingMeasure;
  /** `competition` (1, 2, 2, 4) when absent. */
  readonly ties?: TieRule;
  /** Group of each unit by its id, ranked apart; one group of all when absent. */
  readonly groups?: Readonly<Record<string, string>>;
}

/** A unit with its rank in its group. */
export interface RankedUnit {
  readonly unit: Unit;
  /** 1 is the best. */
  readonly rank: number;
  /** How many share the rank, itself included. */
  readonly sharedBy: number;
  readonly points: DecimalText;
  readonly applicableMax: DecimalText;
  /** Points in percent of what applies, two decimals, for display; ranks come from exact values. */
  readonly percentage: DecimalText | null;
  /** Class by the first ladder of the set; `null` when one node is ranked. */
  readonly class: ClassResult | null;
}

/** Units of one class. */
export interface ClassCount {
  /** Key of the class; `null` for units below the lowest one. */
  readonly key: string | null;
  readonly title: Text;
  readonly count: number;
  /** Of all ranked units, in percent, rounded half up to two decimals. */
  readonly percentage: DecimalText;
}

/** The ranking of one group. */
export interface RankedGroup {
  /** `null` where units are not grouped, or a unit names no group. */
  readonly group: string | null;
  /** Best first; equal ones by name of the unit's id. */
  readonly ranked: readonly RankedUnit[];
  /** Apart, with the reason; by id of the unit. */
  readonly unranked: readonly UnrankedUnit[];
  /** Of the ranked units, in the measure, two decimals; `null` when there is none. */
  readonly summary: {
    readonly mean: DecimalText;
    readonly lowest: DecimalText;
    readonly lowerQuartile: DecimalText;
    readonly median: DecimalText;
    readonly upperQuartile: DecimalText;
    readonly highest: DecimalText;
  } | null;
  /** By the first ladder of the set, best class first; empty without one, or for one node. */
  readonly classes: readonly ClassCount[];
  /** Sum of the rounded percentages of the classes: it need not be 100, and is not bent to it. */
  readonly classPercentageSum: DecimalText | null;
}

/** Units of one year, or of one period in it, ranked. */
export interface UnitRanking {
  /** Version of chiso that wrote the file: the command tells it, no function does. */
  readonly $chiso?: string;
  readonly index: string;
  readonly year: number;
  /** The part of the year that was scored, or the day; the whole year when absent. */
  readonly period?: SheetPeriod;
  readonly node: { readonly code: string; readonly title: Text } | null;
  readonly measure: RankingMeasure;
  readonly ties: TieRule;
  /** In the order of their names, units without a group last. */
  readonly groups: readonly RankedGroup[];
}
