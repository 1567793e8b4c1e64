import type { DecimalText } from "../numbers/decimal-text.js";
import type { Place } from "../problems/problem.js";
import { type Finding, finding } from "./finding.js";
import { type GridCell, lineOf } from "./grid.js";
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
    .replace(aroundAtEnd, "")
    .replace(aroundAtStart, "")
    // "5/10" may be points of a maximum, or a day; where both sides are one number there is one reading.
    .replace(/^(\d+(?:[.,]\d+)?) ?\/ ?\1(?= ?(?:điểm|đ)?$)/, "$1")
    .trim();
  const [, sign = "", number] = single.exec(bare) ?? range.exec(bare) ?? [];
  if (number === undefined) return undefined;
  const value = readVietnameseNumber(number.replace(/^0+(?=\d)/, ""));
  if (!value.ok || value.percent) return undefined;
  return sign === "-" && value.value !== "0" ? `-${value.value}` : value.value;
}

const most =
  "(?:điểm |số điểm )?(?:tối đa không quá|tối đa|cao nhất|chuẩn|không quá|không vượt quá)";
const takenAway = new RegExp(`^(?:${most} )?(?:bị |giảm |khấu )?trừ:? ?(?:${most} ?)?(?=\\d)`);
const aroundAtEnd = new RegExp(` ?\\(?${most}\\)?$`);
const aroundAtStart = new RegExp(`^\\(?${most}\\)?(?: là)?:? ?`);
const number = String.raw`(\d+(?:[.,]\d+)*)`;
const single = new RegExp(`^([+\\-\\u2212]?) ?${number} ?(?:điểm|đ)?\\.?$`);
const range = new RegExp(`^(?:từ )?()0(?: điểm)? ?(?:-|–|đến|÷) ?${number} ?(?:điểm|đ)?$`);

/** Points that a title prints at its end: "Chỉ đạo điều hành (20 điểm)". */
export function maximumInTitle(title: string): DecimalText | undefined {
  const [, inside] = atEnd.exec(title) ?? [];
  return inside === undefined ? undefined : readMaximumText(inside);
}

const atEnd = /\(\s*((?:(?:điểm )?tối đa:? )?[+-]?\s?\d+(?:[.,]\d+)? ?(?:điểm|đ))\s*\)\s*[:.]?$/iu;

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
