import type { Place } from "../../problems/problem.js";
import { type Finding, finding } from "../finding.js";
import { type Numbering, readNumbering } from "../numbering.js";
import { shortened } from "../shortened.js";
import type { TableRow } from "../table-row.js";

/** The numbers of all rows, in their order. */
export interface RowNumbers {
  readonly numberings: readonly (Numbering | undefined)[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the printed numbers of the rows, and gives back what a spreadsheet took from them: the zero
 * of 4.10, codes that it turned into days, "I" after "H".
 */
export function readNumbers(
  rows: readonly TableRow[],
  placeOf: (row: TableRow) => Place,
): RowNumbers {
  const findings: Finding[] = [];
  const lastOf = new Map<string, string>();
  const seen = new Set<string>();
  const dates: DateCodes = { lastOf, seen, order: undefined };
  let letter: string | undefined;
  const numberings = rows.map((row, at) => {
    const before = isOneBelowLetter(rows, at) ? undefined : letter;
    const { numbering, note } = row.storedAsDate
      ? fromDate(row, dates, placeOf(row))
      : restored(row, readNumbering(row.printed, before), lastOf, placeOf(row));
    if (note !== undefined) findings.push(note);
    if (numbering?.style === "upper-letter") letter = numbering.letter;
    else if (numbering?.style === "roman") letter = undefined;
    if (numbering?.style === "dotted") remember(numbering.parts, lastOf, seen);
    return numbering;
  });
  return { numberings, findings };
}

// Behind "H" an "I" is the next letter, or 1 where "II" follows, or where 1 stands below each letter.
function isOneBelowLetter(rows: readonly TableRow[], at: number): boolean {
  const signs = rows.map(({ printed }) => printed.replace(/[.)/:]+$/, ""));
  if (signs[at] !== "I") return false;
  const next = signs.slice(at + 1).find((sign) => /^(?:[IVX]+|[A-ZĐ])$/.test(sign));
  if (next === "II") return true;
  return signs[at - 1] === "H" && signs.some((sign, row) => sign === "I" && signs[row - 1] === "G");
}

interface ReadNumber {
  readonly numbering: Numbering | undefined;
  readonly note?: Finding;
}

function remember(parts: readonly string[], lastOf: Map<string, string>, seen: Set<string>): void {
  const prefix = parts.slice(0, -1).join(".");
  lastOf.set(prefix, parts.at(-1) ?? "");
  seen.add(parts.join("."));
}

// A spreadsheet stores 4.10 as 4.1: after 4.9 it can only have been 4.10.
function restored(
  row: TableRow,
  numbering: Numbering | undefined,
  lastOf: ReadonlyMap<string, string>,
  place: Place,
): ReadNumber {
  if (row.printed !== "" && numbering === undefined) {
    const parameters = { printed: shortened(row.printed) };
    return { numbering, note: finding("warning", "code-not-read", place, parameters) };
  }
  if (!row.storedAsNumber || numbering?.style !== "dotted" || numbering.parts.length < 2) {
    return { numbering };
  }
  const { parts } = numbering;
  const last = parts.at(-1) ?? "";
  const above = parts.slice(0, -1);
  const previous = lastOf.get(above.join("."));
  if (previous === undefined) return { numbering };
  const printed = parts.join(".");
  if (Number(previous) + 1 === Number(`${last}0`)) {
    const whole = [...above, `${last}0`];
    const note = finding("note", "code-restored", place, { code: whole.join("."), printed });
    return { numbering: { style: "dotted", parts: whole }, note };
  }
  if (Number(previous) <= Number(last)) return { numbering };
  const before = [...above, previous].join(".");
  const note = finding("warning", "code-goes-back", place, { printed, previous: before });
  return { numbering, note };
}

interface DateCodes {
  readonly lastOf: ReadonlyMap<string, string>;
  readonly seen: ReadonlySet<string>;
  /** Which of the two a spreadsheet made of the first part, once a row has told. */
  order: "day" | "month" | undefined;
}

// Day and month, in the order that goes on from the rows before; the same order for all rows.
function fromDate(row: TableRow, dates: DateCodes, place: Place): ReadNumber {
  const { lastOf, seen } = dates;
  const { printed } = row;
  const [, month = "", day = ""] = printed.split("-").map((part) => part.replace(/^0/, ""));
  const goesOn = (first: string, second: string): boolean => {
    const previous = lastOf.get(first);
    return previous === undefined
      ? second === "1" && seen.has(first)
      : Number(previous) + 1 === Number(second);
  };
  const fits = (["day", "month"] as const).filter((order) =>
    order === "day" ? goesOn(day, month) : goesOn(month, day),
  );
  const [only, ...others] = fits;
  const order = others.length === 0 ? only : day === month ? "day" : dates.order;
  if (order === undefined) {
    return { numbering: undefined, note: finding("error", "code-is-date", place, { printed }) };
  }
  if (others.length === 0) dates.order ??= order;
  const parts = order === "day" ? [day, month] : [month, day];
  const note = finding("note", "code-restored", place, { code: parts.join("."), printed });
  return { numbering: { style: "dotted", parts }, note };
}
