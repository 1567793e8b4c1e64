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
  readonly name: string;
  /** What it is part of, e.g. "thị xã Mỹ Hào, tỉnh Hưng Yên". */
  readonly within?: string;
  /** Key of the kind of unit, where an instrument has a table of its own for each kind. */
  readonly kind?: string;
}

/** The period of a sheet within its year: a month, a quarter, or the day of a snapshot. */
export type SheetPeriod =
  | { readonly month: number; readonly quarter?: never; readonly date?: never }
  | { readonly quarter: number; readonly month?: never; readonly date?: never }
  | { readonly date: CivilDate; readonly month?: never; readonly quarter?: never };

/** A remark with who made it and when. */
export interface SignedRemark {
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
export type LayerEntry =
  | {
      readonly points: DecimalInput;
      readonly declared?: Declared;
      readonly remark?: string | SignedRemark;
      readonly notApplicable?: never;
    }
  | {
      readonly points?: DecimalInput;
      readonly declared: Declared;
      readonly remark?: string | SignedRemark;
      readonly notApplicable?: never;
    }
  | {
      /** Why the leaf does not apply. */
      readonly notApplicable: string;
      readonly remark?: string | SignedRemark;
      readonly points?: never;
      readonly declared?: never;
    };

/** One row of a score sheet. */
export interface SheetEntry {
  /**
   * Code of a leaf of the criteria set; or of a domain or criterion of which only the points of the
   * whole are known, and then nothing below it has an entry.
   */
  readonly code: string;
  readonly self?: LayerEntry;
  readonly appraised?: LayerEntry;
  readonly final?: LayerEntry;
  /** What rounds with keys of their own say, by key. */
  readonly rounds?: Readonly<Record<string, LayerEntry>>;
  /** Evidence that the unit handed in. */
  readonly evidence?: readonly string[];
}

/** Bonus or penalty points of a layer, each with its reason. */
export interface Adjustment {
  readonly reason: string;
  /** Points above 0; a penalty is subtracted. */
  readonly points: DecimalInput;
}

/** Bonus and penalty of a layer. */
export interface LayerAdjustments {
  readonly bonus?: readonly Adjustment[];
  readonly penalty?: readonly Adjustment[];
}

/** The input of one unit, one year and one criteria set, with its layers side by side. */
export interface ScoreSheet {
  /** For editors only; points to the JSON Schema. */
  readonly $schema?: string;
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
  readonly entries: readonly SheetEntry[];
  /** Bonus and penalty by round. */
  readonly adjustments?: Readonly<Partial<Record<Layer, LayerAdjustments>>>;
  /** Why the unit may not be classed ("không đủ điều kiện xếp loại"); it is scored all the same. */
  readonly notEligible?: string;
}
