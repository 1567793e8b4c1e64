import { foldText } from "../grid.js";
import { type Numbering, readNumbering } from "../numbering.js";
import { lettersLeftOut, lettersOfLists } from "../patterns/rows.js";
import type { TableRow } from "../table-row.js";

/**
 * How a row is marked: by a number of some style, by a word and a number ("Điều 4"), by capitals,
 * or not at all. Rows of one level are marked alike.
 */
export type RowLabel =
  | { readonly style: "dotted"; readonly parts: readonly string[]; readonly end: string }
  | { readonly style: "counter"; readonly value: number; readonly end: string }
  | { readonly style: "roman"; readonly value: number; readonly end: string }
  | {
      readonly style: "upper-letter" | "lower-letter";
      readonly letter: string;
      readonly end: string;
    }
  | { readonly style: "section"; readonly word: string; readonly value: number }
  | { readonly style: "bullet"; readonly sign: string }
  | { readonly style: "capitals" | "plain" };

/** The label of a row whose number was read. */
export function labelOf(row: TableRow, numbering: Numbering | undefined): RowLabel {
  const value = numbering === undefined ? undefined : counterOf(numbering);
  if (row.word !== undefined && value !== undefined) {
    return { style: "section", word: foldText(row.word), value };
  }
  if (numbering === undefined) return { style: isCapitals(row.title) ? "capitals" : "plain" };
  if (numbering.style === "bullet") {
    return { style: "bullet", sign: row.printed.trim().replace(/[–—]/, "-") };
  }
  const end = /[.)/:]*$/.exec(row.printed)?.[0] ?? "";
  if (numbering.style !== "dotted") return { ...numbering, end };
  const [first = ""] = numbering.parts;
  if (numbering.parts.length > 1 || !/^\d+$/.test(first)) return { ...numbering, end };
  return { style: "counter", value: Number(first), end };
}

/** The parts of a label that numbers below it repeat: "1.2" of 1.2.3, "I" of I.1. */
export function partsOf(label: RowLabel): readonly string[] {
  switch (label.style) {
    case "dotted":
      return label.parts;
    case "counter":
    case "roman":
    case "section":
      return [String(label.value)];
    case "upper-letter":
    case "lower-letter":
      return [label.letter];
    default:
      return [];
  }
}

/** True for parts that say the same: "II" is 2. */
export function samePart(one: string, other: string): boolean {
  return one === other || valueOfPart(one) === valueOfPart(other);
}

function valueOfPart(part: string): string {
  const read = readNumbering(part);
  return read?.style === "roman" ? String(read.value) : part;
}

function counterOf(numbering: Numbering): number | undefined {
  if (numbering.style === "roman") return numbering.value;
  if (numbering.style === "upper-letter") return numbering.letter.charCodeAt(0) - 64;
  if (numbering.style !== "dotted" || numbering.parts.length > 1) return undefined;
  const value = Number(numbering.parts[0]);
  return Number.isNaN(value) ? undefined : value;
}

/** A title in capitals: "LĨNH VỰC NHÂN LỰC". */
export function isCapitals(title: string): boolean {
  return title.includes(" ") && title === title.toUpperCase() && /\p{L}{3}/u.test(title);
}
const alphabet = [...lettersOfLists];
const oftenLeftOut = new Set(lettersLeftOut);

/**
 * True for letters of which one follows the other in a list. Vietnamese lists count a, b, c, d, đ,
 * e, g …, English ones a, b, c, d, e, f …, and some go through the whole alphabet.
 */
export function followsLetter(letter: string, previous: string): boolean {
  const [from, to] = [previous, letter].map((one) => alphabet.indexOf(one.toLowerCase()[0] ?? ""));
  if (from === undefined || to === undefined || from < 0 || to <= from) return false;
  return alphabet.slice(from + 1, to).every((between) => oftenLeftOut.has(between));
}
