import { fieldsOf } from "../../criteria-set/fields-of.js";
import { leavesOf } from "../../criteria-set/tree.js";
import { readPrintedDay } from "../../dates/civil-date.js";
import { readVietnameseNumber } from "../../import/vietnamese-number.js";
import { entryOf, roundsOf, withRound } from "../../score-sheet/rounds.js";
import type { LayerEntry, ScoreSheet, SheetEntry } from "../../score-sheet/score-sheet.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import { walkScores } from "../../scoring/scored-tree.js";
import type { Edit } from "../shared/protocol.js";
import { cardOf } from "./card-of.js";
import type { SheetPart } from "./work.js";

/** Edits of the rows of a sheet. */
export type EntryEdit = Extract<Edit, { kind: "points" | "remark" | "figure" }>;

/** Rounds that typed points go to, by code of the criterion. */
export type EditedRounds = (code: string) => string;

/**
 * The round that a criterion is edited in: the one that is shown; with the strongest of all, the one
 * that gave its points, else the strongest that the sheet uses.
 */
export function editedRounds(part: SheetPart, card: Scorecard | null): EditedRounds {
  if (part.layer !== undefined) return () => part.layer as string;
  const [first] = roundsOf(part.results.sheet, part.results.set);
  const usual = card?.layersUsed.at(-1) ?? first?.key ?? "self";
  const own = new Map(
    card === null
      ? []
      : [...walkScores(card)].flatMap(({ node }) =>
          node.children === undefined && node.layer !== null ? [[node.code, node.layer]] : [],
        ),
  );
  return (code) => own.get(code) ?? usual;
}

/** The part after edits of its rows; what was typed stays as it was typed where it is no number. */
export function withEntryEdits(part: SheetPart, edits: readonly EntryEdit[]): SheetPart {
  const rounds = editedRounds(part, cardOf(part).card);
  const sheet = edits.reduce<ScoreSheet>(
    (edited, edit) => withEntryEdit(part, edited, edit, rounds(edit.code)),
    part.results.sheet,
  );
  return { ...part, results: { ...part.results, sheet } };
}

function withEntryEdit(
  part: SheetPart,
  sheet: ScoreSheet,
  edit: EntryEdit,
  round: string,
): ScoreSheet {
  const at = sheet.entries.findIndex(({ code }) => code === edit.code);
  const entry: SheetEntry = sheet.entries[at] ?? { code: edit.code };
  const edited = withRound(entry, round, changed(part, entryOf(entry, round), edit));
  const kept = withoutEmptyRounds(edited);
  const entries = [...sheet.entries];
  if (at >= 0) entries.splice(at, 1, ...kept);
  else entries.push(...kept);
  return { ...sheet, entries };
}

function changed(part: SheetPart, given: LayerEntry | undefined, edit: EntryEdit): LayerEntry {
  const own: Nested = structuredClone((given ?? {}) as Nested);
  switch (edit.kind) {
    case "points":
      put(own, ["points"], numberOr(edit.text));
      // A criterion that has points applies.
      if (edit.text.trim() !== "") delete own["notApplicable"];
      break;
    case "remark":
      put(own, ["remark"], edit.text.trim());
      break;
    case "figure":
      put(own, edit.keys, figureOf(part, edit));
      break;
  }
  return own as unknown as LayerEntry;
}

// What is no number goes on as it was typed, so that the library says what is wrong with it.
function numberOr(text: string): string {
  const read = readVietnameseNumber(text);
  return read.ok && !read.percent ? read.value : text.trim();
}

function figureOf(
  part: SheetPart,
  { code, keys, text }: EntryEdit & { kind: "figure" },
): string | boolean {
  const leaf = leavesOf(part.results.set).find((one) => one.code === code);
  const field = (leaf === undefined ? [] : fieldsOf(leaf, { mayNotApply: true })).find(
    (one) => one.keys.join("/") === keys.join("/"),
  );
  if (field?.input.kind === "option") {
    return field.input.options.find(({ value }) => String(value) === text)?.value ?? text;
  }
  if (field?.input.kind === "date") return readPrintedDay(text.trim()) ?? text.trim();
  if (field?.input.kind !== "number") return text.trim();
  const read = readVietnameseNumber(text);
  return read.ok && (!read.percent || field.input.percent === true) ? read.value : text.trim();
}

interface Nested {
  [key: string]: Nested | string | boolean;
}

// Sets what stands at some keys; an empty text takes it away, with what is left empty above it.
function put(object: Nested, keys: readonly string[], value: string | boolean): void {
  const [key = "", ...rest] = keys;
  if (rest.length === 0) {
    if (value === "") delete object[key];
    else object[key] = value;
    return;
  }
  const before = object[key];
  const inner: Nested = typeof before === "object" ? before : {};
  put(inner, rest, value);
  if (Object.keys(inner).length === 0) delete object[key];
  else object[key] = inner;
}

// A round that says nothing any more is no round of the entry, and an entry of none is no entry.
function withoutEmptyRounds({ rounds = {}, ...entry }: SheetEntry): readonly SheetEntry[] {
  const says = (given: object): boolean => Object.keys(given).length > 0;
  const own = Object.fromEntries(Object.entries(rounds).filter(([, given]) => says(given)));
  const kept = Object.fromEntries(
    Object.entries(entry).filter(([, given]) => typeof given !== "object" || says(given)),
  ) as unknown as SheetEntry;
  const all = says(own) ? { ...kept, rounds: own } : kept;
  return Object.keys(all).length > 1 ? [all] : [];
}
