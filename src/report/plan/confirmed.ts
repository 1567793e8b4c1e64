import type { Cell, Run, RunText } from "../../document/document.js";
import type { ItemField, RemediationItem, RemediationPlan } from "../../remediation/plan.js";
import { blank } from "../letterhead.js";

/** Whether nobody of the office has confirmed a field of an item. */
export function isProposal({ proposed = [] }: RemediationItem, field: ItemField): boolean {
  return proposed.includes(field);
}

/**
 * A piece of the paper that rests on a field: a draft shows a proposal in italics, and a plan that
 * the office confirmed leaves a blank for it.
 */
export function fieldRun(
  plan: RemediationPlan,
  item: RemediationItem,
  field: ItemField,
  text: string,
): Run {
  if (!isProposal(item, field)) return { text };
  return plan.confirmed === true ? { text: blank } : { text, proposed: true };
}

/** The same as a cell; a field that must be filled and is not leaves a blank too. */
export function fieldCell(
  plan: RemediationPlan,
  item: RemediationItem,
  field: ItemField,
  text: string,
): Cell {
  if (text === "") return "";
  const run = fieldRun(plan, item, field, text);
  return run.proposed === true ? run : run.text;
}

/** Whether the plan may say what rests on a field: what a draft proposes, and what is confirmed. */
export function isTold(plan: RemediationPlan, item: RemediationItem, field: ItemField): boolean {
  return plan.confirmed !== true || !isProposal(item, field);
}

/** Pieces as one text: a plain string where none looks other than the rest. */
export function joinRuns(runs: readonly Run[]): RunText {
  const pieces: Run[] = [];
  for (const run of runs) {
    const last = pieces.at(-1);
    if (last !== undefined && last.proposed === run.proposed) {
      pieces[pieces.length - 1] = { ...last, text: last.text + run.text };
    } else pieces.push(run);
  }
  const [only] = pieces;
  if (only === undefined) return "";
  return pieces.length === 1 && only.proposed !== true ? only.text : pieces;
}

/** Pieces with words between them. */
export function between(runs: readonly Run[], separator: string): readonly Run[] {
  return runs.flatMap((run, at) => (at === 0 ? [run] : [{ text: separator }, run]));
}
