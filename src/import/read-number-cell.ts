import type { DecimalText } from "../numbers/decimal-text.js";
import type { Place } from "../problems/problem.js";
import { type Finding, finding } from "./finding.js";
import { type GridCell, lineOf } from "./grid.js";
import { readVietnameseNumber } from "./vietnamese-number.js";

/** A number of a cell, or none. */
export interface ValueOfCell {
  readonly value: DecimalText | null;
  readonly percent: boolean;
  readonly problem?: never;
}

/** A number of a cell, none, or what is wrong with it. */
export type NumberOfCell = ValueOfCell | { readonly problem: Finding };

/**
 * Reads the number of a cell of a criteria table: a stored number as it is, text as Vietnamese
 * offices type it. A cell that is shown as a percentage counts as what it shows: 0.85 shown as
 * 85 % is 85, with `percent`. A dash, dots or "x" stand for no number.
 */
export function readNumberCell(cell: GridCell, place: Place): NumberOfCell {
  if (typeof cell === "string" && /^[-–—.…x]$/i.test(lineOf(cell))) {
    return { value: null, percent: false };
  }
  return readFilledNumber(cell, place);
}

/** The same for a cell that a person fills in: there "x" or a dash may mean points, or none. */
export function readFilledNumber(cell: GridCell, place: Place): NumberOfCell {
  if (typeof cell === "object" && cell !== null && "number" in cell) {
    return cell.percent === true
      ? { value: hundredTimes(cell.number), percent: true }
      : { value: cell.number, percent: false };
  }
  const text = lineOf(cell);
  if (text === "") return { value: null, percent: false };
  const read = readVietnameseNumber(text);
  if (read.ok) return { value: read.value, percent: read.percent };
  const code = read.reason === "ambiguous-number" ? "ambiguous-number" : "not-a-number";
  return { problem: finding("error", code, place, { text }) };
}

// Moves the decimal point two places, so that nothing is worked out in floating numbers.
function hundredTimes(number: DecimalText): DecimalText {
  const [whole = "0", decimals = ""] = number.replace("-", "").split(".");
  const digits = `${whole}${decimals.padEnd(2, "0").slice(0, 2)}`.replace(/^0+(?=\d)/, "");
  const rest = decimals.slice(2);
  const sign = number.startsWith("-") ? "-" : "";
  return `${sign}${digits}${rest === "" ? "" : `.${rest}`}`;
}
