import { addDays, type CivilDate } from "../dates/civil-date.js";
import { ApproximateDecimal } from "../numbers/approximate-decimal.js";
import type { DecimalText } from "../numbers/decimal-text.js";

/** Numbers are stored with 17 digits; this leaves room for zeros. */
const longest = 100;
const form = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?$/i;

/** What a cell stores as a number, or `NaN`. */
export function storedNumber(text: string): number {
  const number = text.length <= longest && form.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : Number.NaN;
}

/**
 * A stored number with the digits that spreadsheets show: they store binary numbers with up to 17
 * digits and show 15. What is left over of sums that should be 0 is nearer to it than any number
 * of a table.
 */
export function shownNumber(text: string): DecimalText {
  if (text.length <= shownDigits && short.test(text)) return text;
  const [, sign = "", whole = "", decimals = ""] = plain.exec(text) ?? [];
  if (whole === "") return roundedByDecimal(text);
  const room = shownDigits - (whole === "0" ? 0 : whole.length);
  const kept = decimals.slice(0, room);
  const isUp = decimals.charAt(room) >= "5";
  const digits = String(Number(whole + kept) + (isUp ? 1 : 0)).padStart(kept.length + 1, "0");
  const point = digits.length - kept.length;
  const fraction = digits.slice(point).replace(/0+$/, "");
  return `${sign}${digits.slice(0, point)}${fraction === "" ? "" : `.${fraction}`}`;
}

const shownDigits = 15;

/** A number that is written as it is shown. */
const short = /^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d*[1-9])$/;

/** A number whose first fifteen digits are easily seen, as nearly all are. */
const plain = /^(-?)(?=0\.[1-9]|[1-9])(\d{1,14})(?:\.(\d+))?$/;

function roundedByDecimal(text: string): DecimalText {
  if (Math.abs(Number(text)) < 1e-15) return "0";
  return new ApproximateDecimal(text).toSignificantDigits(shownDigits).toString();
}

/** The day 0 of a spreadsheet, and how much later it is in files of old Macintosh programs. */
const dayZero = "1899-12-30";
const daysTo1904 = 1_462;
const lastDay = 2_958_465;

/**
 * The day that a number stands for, or `undefined` for none of the years 1899 to 9999.
 *
 * @param number days, with the time of the day as a fraction
 */
export function dayOf(number: number, countsFrom1904: boolean): CivilDate | undefined {
  const day = Math.floor(countsFrom1904 ? number + daysTo1904 : number);
  return number >= 0 && day <= lastDay ? addDays(dayZero, day) : undefined;
}
