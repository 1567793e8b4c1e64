import type { Block } from "../../document/document.js";

/** An annex that an office adds to its plan, such as what each old unit of a merged one brought. */
export interface PlanAnnex {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** How its pages stand; upright when absent. */
  readonly orientation?: "portrait" | "landscape";
}
