import type { Provenance } from "../criteria-set/provenance.js";
import type { Layer, Round } from "../criteria-set/round.js";
import type { CivilDate } from "../dates/civil-date.js";
import type { DecimalInput } from "../numbers/decimal-text.js";
import type { Declared } from "../rules/kinds.js";

export { type Layer, layers, type Round, type UsualLayer } from "../criteria-set/round.js";

/** The unit that is scored. */
export interface Unit {
  /** Stable key, e.g. "di-su". */
  readonly id: string;
  /** Name of the unit: "phường Dị Sử". */
  readonly name: string;
  /** What it is part of, e.g. "thị xã Mỹ Hào, tỉnh Hưng Yên". */
  readonly within?: string;
  /** Key of the kind of unit, where an instrument has a table of its own for each kind. */
  readonly kind?: string;
}

/** The period of a sheet within its year: a month, a quarter, or the day of a snapshot. */
export type SheetPeriod =
  | {
      /** Month of the year, 1 to 12. */
      readonly month: number;
      readonly quarter?: never;
      readonly date?: never;
    }
  | {
      /** Quarter of the year, 1 to 4. */
      readonly quarter: number;
      readonly month?: never;
      readonly date?: never;
    }
  | {
      /** Day of the snapshot, within the year. */
      readonly date: CivilDate;
      readonly month?: never;
      readonly quarter?: never;
    };

/** A remark with who made it and when. */
export interface SignedRemark {
  /** The remark itself. */
  readonly text: string;
  /** Day on which it was made. */
  readonly date?: CivilDate;
  /** Person or body that made it. */
  readonly author?: string;
}

/**
 * What one layer says of one leaf: points, declared figures that the rule turns into points
 * (both, when they agree), or that the leaf does not apply, with the reason.
 *
 * @example
 * { declared: { numerator: 450, denominator: 500 }, remark: "Theo hệ thống một cửa" }
 */
export type LayerEntry<D extends Declared = Declared> =
  | {
      /** Points as they were given; they must agree with the figures where both stand. */
      readonly points: DecimalInput;
      /** Figures of the rule, where they are known as well. */
      readonly declared?: D;
      /** Remark, such as the reason of the appraiser; with who made it and when, where that is known. */
      readonly remark?: string | SignedRemark;
      readonly notApplicable?: never;
    }
  | {
      /** Not given: the figures decide. */
      readonly points?: DecimalInput;
      /** Figures that the rule turns into points. */
      readonly declared: D;
      /** Remark, such as where the figures come from. */
      readonly remark?: string | SignedRemark;
      readonly notApplicable?: never;
    }
  | {
      /** Why the leaf does not apply. */
      readonly notApplicable: string;
      /** Remark besides the reason. */
      readonly remark?: string | SignedRemark;
      readonly points?: never;
      readonly declared?: never;
    };

/** One row of a score sheet. */
export interface SheetEntry<C extends string = string, D extends Declared = Declared> {
  /**
   * Code of a leaf of the criteria set; or of a domain or criterion of which only the points of the
   * whole are known, and then nothing below it has an entry.
   */
  readonly code: C;
  /** What the unit says (tự chấm); nothing when absent. */
  readonly self?: LayerEntry<D>;
  /** What the appraisal says (thẩm định); nothing when absent. */
  readonly appraised?: LayerEntry<D>;
  /** What was recognised in the end (công nhận); nothing when absent. */
  readonly final?: LayerEntry<D>;
  /** What rounds with keys of their own say, by key. */
  readonly rounds?: Readonly<Record<string, LayerEntry<D>>>;
  /** Evidence that the unit handed in. */
  readonly evidence?: readonly string[];
}

/** Bonus or penalty points of a layer, each with its reason. */
export interface Adjustment {
  /** Why the points are given or taken off. */
  readonly reason: string;
  /** Points above 0; a penalty is subtracted. */
  readonly points: DecimalInput;
}

/** Bonus and penalty of a layer. */
export interface LayerAdjustments {
  /** Points that are added; none when absent. */
  readonly bonus?: readonly Adjustment[];
  /** Points that are subtracted; none when absent. */
  readonly penalty?: readonly Adjustment[];
}

/** The input of one unit, one year and one criteria set, with its layers side by side. */
export interface ScoreSheet<E extends SheetEntry = SheetEntry> {
  /** For editors only; points to the JSON Schema. */
  readonly $schema?: string;
  /** The unit that is scored. */
  readonly unit: Unit;
  /** Year that is scored. */
  readonly year: number;
  /** The part of the year that is scored, or the day; the whole year when absent. */
  readonly period?: SheetPeriod;
  /** The criteria set it was made for. */
  readonly set: { readonly id: string; readonly version: string };
  /** Where the figures come from; say `sample` for figures that are only illustrative. */
  readonly provenance?: Provenance;
  /** Rounds of scoring, weakest first, where they are not those of the set. */
  readonly rounds?: readonly [Round, ...Round[]];
  /**
   * Decimals that its typed points were published with, where they are fewer than the set's: whole
   * points then agree with figures that give 4.46.
   */
  readonly decimals?: number;
  /** What each round says of the criteria, each code once; what has no entry is not assessed. */
  readonly entries: readonly E[];
  /** Bonus and penalty by round. */
  readonly adjustments?: Readonly<Partial<Record<Layer, LayerAdjustments>>>;
  /** Why the unit may not be classed ("không đủ điều kiện xếp loại"); it is scored all the same. */
  readonly notEligible?: string;
}
