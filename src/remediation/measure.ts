import type { IndexKey } from "../criteria-set/criteria-set.js";
import type { Provenance } from "../criteria-set/provenance.js";
import type { DayOfYear } from "../dates/civil-date.js";
import type { Text } from "../text/language.js";
import type { Demand } from "./demand.js";

/** When a measure is due: a day of the plan's year, or working days after the plan starts. */
export type MeasureDue =
  | { readonly on: DayOfYear; readonly workingDays?: never }
  | { readonly workingDays: number; readonly on?: never };

/** Whose a measure is: of the source that its catalogue names, or a proposal of chiso itself. */
export type MeasureOrigin = "source" | "proposal";

/** Kind of unit that a measure was written for. */
export type MeasureLevel = "province" | "district" | "commune" | "ward";

/** Something to do about a gap (giải pháp). */
export interface Measure {
  /** Own key, unique in the catalogue; never the number that a plan prints. */
  readonly key: string;
  /** The item of the plan that it belongs to. */
  readonly item: string;
  readonly text: Text;
  /** Whose it is; of the source when absent. */
  readonly origin?: MeasureOrigin;
  /** Where its source says it: part, number, point. */
  readonly passage?: string;
  /** Year of the plan that it was written for; for any year when absent. */
  readonly year?: number;
  /** Kind of unit that it was written for; for any when absent. */
  readonly level?: MeasureLevel;
  /** Themes it serves: a criterion with one of them is matched. */
  readonly themes: readonly string[];
  /** Codes that it serves by name; a match by code goes before one by theme. */
  readonly criteria?: readonly string[];
  /** Body that carries it out; it leads the item where the criteria set names no body. */
  readonly responsible?: string;
  /** Bodies that work with it. */
  readonly coordinating?: readonly string[];
  /** What shows that it was done. */
  readonly evidence?: readonly string[];
  readonly due?: MeasureDue;
}

/** A group of measures under one heading of a plan. */
export interface MeasureItem {
  readonly key: string;
  readonly index: IndexKey;
  readonly title: Text;
  /** Stands in every plan of its index, with all its measures, whether a gap needs them or not. */
  readonly always?: true;
}

/** Measures as data, with their source. */
export interface MeasureCatalogue {
  /** For editors only; points to the JSON Schema. */
  readonly $schema?: string;
  readonly id: string;
  readonly title: Text;
  readonly provenance: Provenance;
  readonly items: readonly MeasureItem[];
  readonly measures: readonly Measure[];
  /** What the plan demands of the new year's results. */
  readonly demands?: readonly Demand[];
}
