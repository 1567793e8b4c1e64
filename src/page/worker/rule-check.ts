import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import type { ProvenanceCheck } from "../../criteria-set/provenance.js";
import { readPrintedDay } from "../../dates/civil-date.js";
import { checkedSet } from "../../import/results/checked-set.js";
import { instrumentOf } from "../../import/results/own-set.js";
import type { RuleToConfirm } from "../../import/results/rule-to-confirm.js";
import type { Edit } from "../shared/protocol.js";
import { refusal } from "./failures.js";
import { kindOfDecision, refusals } from "./words.js";
import { isSheetPart, type Part, planKeyOf, type SheetPart, type Work } from "./work.js";

/** Edits that say how far the office's own sets are confirmed. */
export type RuleEdit = Extract<Edit, { kind: "tick" | "checked" }>;

/** A part whose criteria stand in the office's own table. */
export type OwnPart = SheetPart & {
  readonly table: NonNullable<Part["table"]> & { readonly toConfirm: readonly RuleToConfirm[] };
};

/** The parts of a plan whose criteria a person must compare with their decision. */
export function ownPartsOf(work: Work, planKey: string): readonly OwnPart[] {
  return work.parts.filter(
    (part): part is OwnPart =>
      planKeyOf(part) === planKey && isSheetPart(part) && part.table?.toConfirm !== undefined,
  );
}

/** The work after a rule was ticked, or after somebody signed for the comparison. */
export function withRuleEdit(work: Work, planKey: string, edit: RuleEdit): Work {
  const own = ownPartsOf(work, planKey);
  const change = edit.kind === "tick" ? ticked(edit) : signed(edit);
  return { ...work, parts: work.parts.map((part) => (isOneOf(own, part) ? change(part) : part)) };
}

function isOneOf(parts: readonly OwnPart[], part: Part): part is OwnPart {
  return parts.some((one) => one === part);
}

function ticked({ set, code, on }: Extract<RuleEdit, { kind: "tick" }>): (part: OwnPart) => Part {
  return (part) => {
    if (part.results.set.id !== set) return part;
    const toConfirm = part.table.toConfirm.map((rule) => {
      if (rule.code !== code) return rule;
      const { confirmed: _, ...rest } = rule;
      return on ? { ...rest, confirmed: true as const } : rest;
    });
    const { checked } = part.results.set.provenance;
    const next: OwnPart = { ...part, table: { ...part.table, toConfirm } };
    return checked === undefined ? next : settled(next, checked, "");
  };
}

function signed({
  by,
  day,
  decision,
}: Extract<RuleEdit, { kind: "checked" }>): (part: OwnPart) => Part {
  const date = readPrintedDay(day.trim());
  if (!/\p{L}/u.test(by) || date === undefined) {
    throw refusal(refusals.nobodyCompared);
  }
  return (part) => settled(part, { by: by.trim(), date }, decision.trim());
}

function settled(part: OwnPart, checked: ProvenanceCheck, decision: string): Part {
  const { table, results } = part;
  const draft = withDecision(table.draft ?? results.set, decision);
  const left = table.toConfirm.flatMap(({ code, confirmed }) => (confirmed === true ? [] : [code]));
  const set = checkedSet(draft, left, checked);
  return { ...part, table: { ...table, draft }, results: { ...results, set } };
}

function withDecision(set: CriteriaSet, decision: string): CriteriaSet {
  const { provenance } = set;
  if (provenance.instruments.length > 0) return set;
  if (decision !== "") {
    const instruments = [instrumentOf({ number: decision, kind: kindOfDecision })];
    return { ...set, provenance: { ...provenance, instruments } };
  }
  throw refusal(refusals.noDecision);
}
