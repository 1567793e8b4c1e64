import type { DecimalText } from "../numbers/decimal-text.js";
import type { Place } from "../problems/problem.js";
import { type Finding, finding } from "./finding.js";
import { type GridCell, lineOf } from "./grid.js";
import {
  maximumAtEnd,
  mostAtEnd,
  mostAtStart,
  rangeFromNone,
  singleMaximum,
  takenAway,
  wholeOfWhole,
} from "./patterns/maxima.js";
import { type NumberOfCell, readNumberCell } from "./read-number-cell.js";
import { readVietnameseNumber } from "./vietnamese-number.js";

/**
 * Reads a maximum score as tables print it: "20", "05", "20 điểm", "(10đ)", "Tối đa 10", "+5 điểm
 * (tối đa)", "0 - 5" (from none to all), "10/10" (all of them), "- 15" or
 * "Trừ tối đa 15" where points are taken away.
 */
export function readMaximumCell(cell: GridCell, place: Place): NumberOfCell {
  const read = readNumberCell(cell, place);
  if (read.problem === undefined || typeof cell !== "string") return read;
  const value = readMaximumText(lineOf(cell));
  return value === undefined ? read : { value, percent: false };
}

/** The same of a text; `undefined` where it is no maximum. */
export function readMaximumText(text: string): DecimalText | undefined {
  const bare = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[;,.]$/, "")
    .replace(/^[([](.+)[)\]]$/, "$1")
    .replace(takenAway, "-")
    .replace(mostAtEnd, "")
    .replace(mostAtStart, "")
    // "5/10" may be points of a maximum, or a day; where both sides are one number there is one reading.
    .replace(wholeOfWhole, "$1")
    .trim();
  const [, sign = "", number] = singleMaximum.exec(bare) ?? rangeFromNone.exec(bare) ?? [];
  if (number === undefined) return undefined;
  const value = readVietnameseNumber(number.replace(/^0+(?=\d)/, ""));
  if (!value.ok || value.percent) return undefined;
  return sign === "-" && value.value !== "0" ? `-${value.value}` : value.value;
}

/** Points that a title prints at its end: "Chỉ đạo điều hành (20 điểm)". */
export function maximumInTitle(title: string): DecimalText | undefined {
  const [, inside] = maximumAtEnd.exec(title) ?? [];
  return inside === undefined ? undefined : readMaximumText(inside);
}

/** A maximum that a cell prints against the one in the title of its row. */
export function titleContradiction(
  max: DecimalText | null,
  inTitle: DecimalText | undefined,
  place: Place,
): readonly Finding[] {
  if (max === null || inTitle === undefined || max.replace("-", "") === inTitle.replace("-", "")) {
    return [];
  }
  return [finding("error", "title-contradicts", place, { printed: max, title: inTitle })];
}
