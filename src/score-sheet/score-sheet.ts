import type { Provenance } from "../criteria-set/provenance.js";
import type { DecimalInput } from "../numbers/decimal-text.js";
import type { Declared } from "../rules/rule.js";

/** The three layers of points: self-assessed (tự chấm), appraised (thẩm định), final (công nhận). */
export type Layer = "self" | "appraised" | "final";

/** All layers, weakest first. */
export const layers: readonly Layer[] = ["self", "appraised", "final"];

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
      readonly remark?: string;
      readonly notApplicable?: never;
    }
  | {
      readonly points?: DecimalInput;
      readonly declared: Declared;
      readonly remark?: string;
      readonly notApplicable?: never;
    }
  | {
      /** Why the leaf does not apply. */
      readonly notApplicable: string;
      readonly remark?: string;
      readonly points?: never;
      readonly declared?: never;
    };

/** One row of a score sheet. */
export interface SheetEntry {
  /** Code of a leaf of the criteria set. */
  readonly code: string;
  readonly self?: LayerEntry;
  readonly appraised?: LayerEntry;
  readonly final?: LayerEntry;
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
  /** The criteria set it was made for. */
  readonly set: { readonly id: string; readonly version: string };
  /** Where the figures come from; say `sample` for figures that are only illustrative. */
  readonly provenance?: Provenance;
  readonly entries: readonly SheetEntry[];
  readonly adjustments?: Readonly<Partial<Record<Layer, LayerAdjustments>>>;
  /** Why the unit may not be classed ("không đủ điều kiện xếp loại"); it is scored all the same. */
  readonly notEligible?: string;
}
