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
  if (isShownAsStored(text)) return text;
  const isNegative = text.charCodeAt(0) === minus;
  const start = isNegative ? 1 : 0;
  const point = text.indexOf(".", start);
  const end = point < 0 ? text.length : point;
  if (!isPlain(text, start, end)) return roundedByDecimal(text);
  const whole = text.slice(start, end);
  const first = end + 1;
  const last = first + shownDigits - (whole === "0" ? 0 : whole.length);
  const kept = text.slice(first, last);
  const isUp = text.charCodeAt(last) >= five;
  const digits = String(Number(whole + kept) + (isUp ? 1 : 0)).padStart(kept.length + 1, "0");
  const size = withoutEndZeros(digits, digits.length - kept.length);
  return isNegative ? `-${size}` : size;
}

// A number whose first fifteen digits are easily seen, as nearly all are: plain digits, none of them
// a zero in front, and behind the point of one below 1 none either.
function isPlain(text: string, start: number, end: number): boolean {
  if (end - start < 1 || end - start > 14) return false;
  const isBelowOne = text.charCodeAt(start) === zero;
  if (isBelowOne && (end - start > 1 || text.charCodeAt(end + 1) === zero)) return false;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (at !== end && !(code >= zero && code <= nine)) return false;
  }
  return end + 1 < text.length || (end === text.length && !isBelowOne);
}

function withoutEndZeros(digits: string, point: number): DecimalText {
  let end = digits.length;
  while (end > point && digits.charCodeAt(end - 1) === zero) end -= 1;
  return end === point
    ? digits.slice(0, point)
    : `${digits.slice(0, point)}.${digits.slice(point, end)}`;
}

const [minus, zero, five, nine] = [45, 48, 53, 57];

/** True for a number that is written as it is shown, as nearly all are that a person typed. */
export function isShownAsStored(text: string): boolean {
  return text.length <= shownDigits && short.test(text);
}

const shownDigits = 15;

const short = /^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d*[1-9])$/;

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
