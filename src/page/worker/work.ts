import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import type { OldUnitSheet } from "../../import/results/imported-result.js";
import type { RuleToConfirm } from "../../import/results/rule-to-confirm.js";
import type { ItemEdit } from "../../remediation/plan-edits.js";
import type { Letterhead } from "../../report/letterhead.js";
import type { ResultDocument } from "../../results/result-document.js";
import type { PlanRow } from "../../score-sheet/plan-row.js";
import type { ScoreSheet } from "../../score-sheet/score-sheet.js";

/** What an office's own table says beside its points. */
export interface TableFacts {
  /** What it says of a remediation plan, by criterion. */
  readonly plan: readonly PlanRow[];
  readonly toConfirm?: readonly RuleToConfirm[];
  /** The criteria as they were read, where a person has compared them since. */
  readonly draft?: CriteriaSet;
  readonly oldUnits?: readonly OldUnitSheet[];
}

/** One result: of one unit, one year and one criteria set. */
export interface Part {
  /** Key of the part in the work. */
  readonly id: string;
  readonly results: ResultDocument;
  /** Set where it was read from a table of the office. */
  readonly table?: TableFacts;
  /** Round that it is scored by; for each leaf the strongest when absent. */
  readonly layer?: string;
}

/** A part whose sheet can be edited. */
export type SheetPart = Part & { readonly results: Extract<ResultDocument, { kind: "sheet" }> };

/** What the office says of its plan; by unit and year, as "xa-a 2025". */
export interface PlanWork {
  readonly start?: string;
  readonly due?: string;
  readonly aim?: string;
  /** By id of the criteria set and code of the criterion. */
  readonly items: Readonly<Record<string, Readonly<Record<string, ItemEdit>>>>;
  readonly letterhead: Letterhead;
}

/** All that a person has done: plain data that can be saved and opened again. */
export interface Work {
  readonly parts: readonly Part[];
  readonly plans: Readonly<Record<string, PlanWork>>;
}

/** A work in which nothing was done yet. */
export const emptyWork: Work = { parts: [], plans: {} };

/** A plan of which nothing was said yet. */
export const emptyPlanWork: PlanWork = { items: {}, letterhead: {} };

/** True for a part whose figures stand in rows. */
export function isSheetPart(part: Part): part is SheetPart {
  return part.results.kind === "sheet";
}

/** What was given of a unit: a sheet, answers, or a case. */
export function givenOf(results: ResultDocument) {
  switch (results.kind) {
    case "sheet":
    case "papi":
      return results.sheet;
    case "survey":
      return results.data;
    case "friendly-government":
      return results.given;
  }
}

/** The unit and year of a part. */
export function headOf({ results }: Part): Pick<ScoreSheet, "unit" | "year"> {
  return givenOf(results);
}

/** Key of the plan that a part belongs to. */
export function planKeyOf(part: Part): string {
  const { unit, year } = headOf(part);
  return `${unit.id} ${year}`;
}

/** The work with another part in the place of one. */
export function withPart(work: Work, part: Part): Work {
  return { ...work, parts: work.parts.map((one) => (one.id === part.id ? part : one)) };
}
