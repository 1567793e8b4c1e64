import { readPrintedDay } from "../../dates/civil-date.js";
import { isListKey } from "../../plan-workbook/letterhead-fields.js";
import { readField } from "../../plan-workbook/read-edits.js";
import { type ItemField, itemFields, type RemediationPlan } from "../../remediation/plan.js";
import type { ItemEdit } from "../../remediation/plan-edits.js";
import type { Letterhead } from "../../report/letterhead.js";
import { textIn } from "../../text/language.js";
import type { Edit, PageLanguage } from "../shared/protocol.js";
import { refusal } from "./failures.js";
import { refusalsOf } from "./words.js";
import type { PlanWork } from "./work.js";

/** Edits of the plan and its letterhead. */
export type PlanEdit = Extract<
  Edit,
  { kind: "task" | "approve" | "approve-all" | "letterhead" | "plan" }
>;

/** What the office says of its plan after an edit; a field is read as a cell of the workbook is. */
export function withPlanEdit(
  said: PlanWork,
  edit: PlanEdit,
  proposed: RemediationPlan,
  language: PageLanguage,
): PlanWork {
  switch (edit.kind) {
    case "task":
      return withItem(said, edit, taskEdit(edit, proposed, language));
    case "approve":
      return withItem(said, edit, { approved: edit.on ? true : undefined });
    case "approve-all":
      return proposed.indices
        .flatMap(({ set, items }) => items.map(({ code }) => ({ set: set.id, code })))
        .reduce((all, place) => withItem(all, place, { approved: true }), said);
    case "letterhead":
      return { ...said, letterhead: withLetterhead(said.letterhead, edit) };
    case "plan":
      return { ...said, [edit.key]: edit.key === "aim" ? edit.text : dayOf(edit.text) };
  }
}

// The end of a plan that is left empty is the usual one again.
function dayOf(text: string): string {
  if (text.trim() === "") return "";
  const day = readPrintedDay(text.trim());
  if (day !== undefined) return day;
  throw refusal(refusalsOf.noDay(text));
}

function withItem(
  said: PlanWork,
  { set, code }: { readonly set: string; readonly code: string },
  change: { readonly [K in keyof ItemEdit]: ItemEdit[K] | undefined },
): PlanWork {
  const own = said.items[set] ?? {};
  const merged = Object.fromEntries(
    Object.entries({ ...own[code], ...change }).filter(([, value]) => value !== undefined),
  );
  const { [code]: _, ...others } = own;
  const items = Object.keys(merged).length === 0 ? others : { ...others, [code]: merged };
  return { ...said, items: { ...said.items, [set]: items } };
}

function taskEdit(
  { set, code, field, text }: Extract<PlanEdit, { kind: "task" }>,
  plan: RemediationPlan,
  language: PageLanguage,
): ItemEdit {
  const item = plan.indices
    .find((index) => index.set.id === set)
    ?.items.find((one) => one.code === code);
  const measures = new Map(plan.measures.map(({ key, text: own }) => [key, textIn(own, language)]));
  const read =
    item === undefined || !isField(field) ? undefined : readField(field, text, item, measures);
  if (read !== undefined) return read;
  throw refusal(refusalsOf.notUnderstood(text));
}

function isField(field: string): field is ItemField {
  return itemFields.some((one) => one === field);
}

function withLetterhead(
  letterhead: Letterhead,
  { key, text }: Extract<PlanEdit, { kind: "letterhead" }>,
): Letterhead {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const { [key]: _, ...others }: Readonly<Record<string, unknown>> = { ...letterhead };
  const edited =
    lines.length === 0
      ? others
      : { ...others, [key]: isListKey(key as keyof Letterhead) ? lines : lines.join("\n") };
  // The form that it had, and fields of that form alone, are edited.
  return edited as Letterhead;
}
