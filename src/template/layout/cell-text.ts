import { type GridCell, lineOf } from "../../import/grid.js";
import { emptyList, emptyObject } from "./template-layout.js";

/** Stands before a text that a cell would not keep as it is; the text follows as JSON. */
const sign = "chiso:";

/**
 * A text as a cell of a template holds it: as it is, unless the cell or its reader would change
 * it (spaces at the ends, control characters, letters that are not composed) or take it for a sign.
 *
 * @param isLine the cell holds more than one text, each on a line
 */
export function toCellText(text: string, isLine = false): string {
  return staysAsItIs(text, isLine) ? text : `${sign}${asJson(text)}`;
}

/** The text that a cell of a template holds. */
export function fromCellText(cell: GridCell): string {
  if (typeof cell !== "string") return lineOf(cell);
  return writtenAsJson(cell.trim()) ?? composed(cell);
}

function composed(text: string): string {
  return text.normalize("NFC").trim();
}

function staysAsItIs(text: string, isLine: boolean): boolean {
  return (
    text === composed(text) &&
    lineOf(text) !== "" &&
    !notKept.test(text) &&
    !(isLine && text.includes("\n")) &&
    text !== emptyList &&
    text !== emptyObject &&
    writtenAsJson(text) === undefined
  );
}

// Characters that XML cannot hold, that its writers leave out, or that its readers may make a line
// break of.
const notKept =
  /[^\t\n\u0020-\u007E\u00A0-\u2027\u202A-\uD7FF\uE000-\uFFFC\u{10000}-\u{10FFFF}]|\p{Noncharacter_Code_Point}/u;

// Those of them that JSON leaves as they are.
const alsoEscaped = /[\u007F-\u009F\u2028\u2029\uFFFD]|\p{Noncharacter_Code_Point}/gu;

function asJson(text: string): string {
  return JSON.stringify(text).replaceAll(alsoEscaped, (one) =>
    Array.from({ length: one.length }, (_, at) => escaped(one.charCodeAt(at))).join(""),
  );
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}

function writtenAsJson(text: string): string | undefined {
  if (!text.startsWith(`${sign}"`)) return undefined;
  try {
    const read: unknown = JSON.parse(text.slice(sign.length));
    return typeof read === "string" ? read : undefined;
  } catch {
    return undefined;
  }
}
