import { checkedOutline } from "../../criteria-set/checked-provenance.js";
import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { setOutline } from "../../criteria-set/outlines.js";
import type { ProvenanceCheck } from "../../criteria-set/provenance.js";
import type { Outline } from "../../problems/expected.js";
import type { UsualLayer } from "../../score-sheet/score-sheet.js";
import type { MergeUnits } from "../filled-table/filled-options.js";
import type { HeadingInstrument } from "../table-heading.js";

/** What the tables do not say of themselves, or say wrongly. */
export interface ResultsOptions {
  /** Criteria sets that are known: a table of the same index is read against one of them. */
  readonly sets?: readonly CriteriaSet[];
  /** Index of the table, where the file has one only; with `merge`, of those that do not say it. */
  readonly index?: string;
  /** Year that is scored. */
  readonly year?: number;
  /** Name of the unit, with "Xã" or "Phường". */
  readonly unit?: string;
  /** Whose points a column is that says only "Điểm"; "self" when absent. */
  readonly layer?: UsualLayer;
  /**
   * Makes `unit` of several units: of those of one table, or of those of several tables of one
   * index, a unit each by the lines above it.
   */
  readonly merge?: MergeUnits;
  /** Name of the only sheet to read. */
  readonly sheet?: string;
  /** Decision that issued the criteria. */
  readonly instrument?: HeadingInstrument;
  /**
   * Who compared the tables with that decision, and when: an own set is then official where every
   * rule was read, and partial while some wait to be confirmed; a draft when absent.
   */
  readonly checked?: ProvenanceCheck;
}

/** What is looked at of the options before the tables. */
export const resultsOptionsOutline = {
  keys: {
    sets: { listOf: setOutline, optional: true },
    index: "text?",
    year: "number?",
    unit: "text?",
    layer: "text?",
    sheet: "text?",
    instrument: "object?",
    checked: checkedOutline,
  },
  optional: true,
} as const satisfies Outline<ResultsOptions>;
