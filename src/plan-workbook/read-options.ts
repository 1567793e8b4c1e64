import type { ProvenanceCheck } from "../criteria-set/provenance.js";
import type { HeadingInstrument } from "../import/table-heading.js";

/** What a person says of the workbook beside what stands in it. */
export interface ReadPlanWorkbookOptions {
  /** Who compared the office's own sets with their decisions, and when; drafts when absent. */
  readonly checked?: ProvenanceCheck;
  /** Decision of the sets whose tables did not name one. */
  readonly instrument?: HeadingInstrument;
}
