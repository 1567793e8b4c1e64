import { isCivilDate } from "../dates/civil-date.js";
import type { GridCell } from "../grid/grid.js";
import type { DecimalText } from "../numbers/decimal-text.js";
import type { NumberLook } from "./number-look.js";
import { dayOf, isShownAsStored, shownNumber, storedNumber } from "./stored-number.js";
import { unescapedText } from "./unescaped-text.js";

/** A cell as its XML has it. */
export interface StoredCell {
  readonly type: string;
  readonly style: string | undefined;
  /** Text of its value. */
  readonly value: string | undefined;
  /** Text that stands in the cell itself. */
  readonly inline: string | undefined;
}

/** What the cells of a file refer to. */
export interface SharedParts {
  readonly texts: readonly string[];
  readonly looks: readonly NumberLook[];
  readonly countsFrom1904: boolean;
}

/** Why a cell has no value: it says that it holds a number, or its kind is unknown. */
export type WrongCell = { readonly wrong: "number" | "kind"; readonly text: string };

/** No table has larger numbers; they stay the text that they are. */
const largestNumber = 1e30;

/** The value of a cell; `null` for one that is empty. */
export function readCell(cell: StoredCell, shared: SharedParts): GridCell | WrongCell {
  const value = cell.value?.trim() ?? "";
  switch (cell.type) {
    case "n":
      return cell.inline === undefined
        ? readNumber(value, cell.style, shared)
        : textOf(cell.inline);
    case "s":
      return readSharedText(value, shared.texts);
    case "str":
    case "inlineStr":
      return textOf(cell.inline ?? cell.value ?? "");
    case "b":
      return readTruth(value);
    case "d":
      return readDate(value);
    case "e":
      return null;
    default:
      return { wrong: "kind", text: cell.type };
  }
}

function readNumber(
  value: string,
  style: string | undefined,
  { looks, countsFrom1904 }: SharedParts,
): GridCell | WrongCell {
  const look = style === undefined ? undefined : looks[Number(style)];
  if (look !== "date" && isShownAsStored(value)) return numberOf(value, look);
  const number = storedNumber(value);
  if (Number.isNaN(number)) return { wrong: "number", text: value };
  if (Math.abs(number) >= largestNumber) return value;
  // A number that is no day of the calendar is shown as one by no style.
  const day = look === "date" ? dayOf(number, countsFrom1904) : undefined;
  if (day !== undefined) return { date: day };
  return numberOf(shownNumber(value), look);
}

function numberOf(number: DecimalText, look: NumberLook | undefined): GridCell {
  return look === "percent" ? { number, percent: true } : { number };
}

function readSharedText(value: string, texts: readonly string[]): GridCell | WrongCell {
  const text = /^\d{1,9}$/.test(value) ? texts[Number(value)] : undefined;
  if (text === undefined) return { wrong: "kind", text: value };
  return text === "" ? null : text;
}

function textOf(text: string): GridCell {
  return text === "" ? null : unescapedText(text);
}

function readTruth(value: string): GridCell | WrongCell {
  if (value === "1" || value === "true") return true;
  if (value === "0" || value === "false") return false;
  return { wrong: "kind", text: value };
}

// A time of day, or a day that does not exist, stays the text that it is.
function readDate(value: string): GridCell {
  const day = value.slice(0, 10);
  const isDay = isCivilDate(day) && /^(?:T|$)/.test(value.slice(10));
  return isDay ? { date: day } : textOf(value);
}
