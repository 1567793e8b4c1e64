/**
 * What the page shows while figures are typed: the total of what is right, and what is wrong where.
 * An application imports from "chiso" and "chiso/import".
 */

import { readVietnameseNumber } from "../../../src/entries/import.js";
import {
  type FormField,
  fieldsOf,
  formatNumber,
  leavesOf,
  type Problem,
  parIndexCaMau2013,
  parseScoreSheet,
  prepareCriteriaSet,
  score,
} from "../../support/library.js";

/** A field of the page. */
export interface Field {
  /** Code of the criterion, and keys of the figure, such as "1.1.4/declared/value". */
  readonly name: string;
  readonly label: string;
  readonly input: FormField["input"];
}

/** What stands in the fields, by their names; an empty field is not filled. */
export type Typed = Readonly<Record<string, string>>;

/** What the page shows. */
export interface LiveTotal {
  /** Points of the criteria that are right, as people read them. */
  readonly total: string;
  /** What is wrong, by the name of the field. */
  readonly problems: Readonly<Record<string, string>>;
}

const set = prepareCriteriaSet(parIndexCaMau2013);
const leaves = leavesOf(parIndexCaMau2013);

// A figure that can be given in several forms is asked for in the first of them.
const fieldsByCode = new Map<string, readonly FormField[]>(
  leaves.map((leaf) => {
    const fields = fieldsOf(leaf).filter(({ way }) => way === "figures");
    return [leaf.code, fields.filter(({ form }) => form === fields[0]?.form)] as const;
  }),
);

/** The fields of the page, in the order of the criteria set. */
export const fields: readonly Field[] = leaves.flatMap(({ code, title }) =>
  (fieldsByCode.get(code) ?? []).map(({ keys, label, input }) => ({
    name: [code, ...keys].join("/"),
    label: `${code}. ${String(title)}: ${label}`,
    input,
  })),
);

/** Scores what is typed: a criterion with a mistake brings no points, the others go on. */
export function liveTotal(typed: Typed): LiveTotal {
  const entries = leaves.flatMap(({ code }) => entryOf(code, typed) ?? []);
  const read = parseScoreSheet(sheetOf(entries), set);
  const problems = read.ok ? [] : read.problems;
  const wrong = new Set(problems.map(({ criterion }) => criterion));
  const sound = parseScoreSheet(sheetOf(entries.filter(({ code }) => !wrong.has(code))), set);
  const points = sound.ok ? score(set, sound.value, { layer: "self" }).points : null;
  return {
    total: formatNumber(points),
    problems: Object.fromEntries(problems.map((problem) => [placeOf(problem), problem.message.vi])),
  };
}

interface Entry {
  readonly code: string;
  readonly self: object;
}

function sheetOf(entries: readonly Entry[]): unknown {
  const { id, version } = parIndexCaMau2013;
  return { unit: { id: "vi-du", name: "Xã Ví Dụ" }, year: 2013, set: { id, version }, entries };
}

function entryOf(code: string, typed: Typed): Entry | undefined {
  const self: Nested = {};
  for (const field of fieldsByCode.get(code) ?? []) {
    const text = typed[[code, ...field.keys].join("/")] ?? "";
    if (text !== "") put(self, field.keys, figureOf(field, text));
  }
  return Object.keys(self).length === 0 ? undefined : { code, self };
}

// What is no number goes on as it was typed, so that the library says what is wrong with it.
function figureOf({ input }: FormField, text: string): string | boolean {
  if (input.kind === "option") {
    return input.options.find(({ value }) => String(value) === text)?.value ?? text;
  }
  if (input.kind !== "number") return text;
  const number = readVietnameseNumber(text);
  return number.ok ? number.value : text;
}

interface Nested {
  [key: string]: Nested | string | boolean;
}

function put(
  object: Nested,
  [key = "", ...keys]: readonly string[],
  value: string | boolean,
): void {
  if (keys.length === 0) {
    object[key] = value;
    return;
  }
  const inner = object[key] ?? {};
  object[key] = inner;
  if (typeof inner === "object") put(inner, keys, value);
}

// "/entries/3/self/declared/value" of criterion 1.1.4 is the field "1.1.4/declared/value".
function placeOf({ path, criterion = "" }: Problem): string {
  return [criterion, ...path.split("/").slice(4)].join("/");
}
