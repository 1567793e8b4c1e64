/**
 * A civil date as `YYYY-MM-DD`: a day in the calendar, never an instant, so no time zone can move it.
 *
 * @example
 * "2024-02-29"
 */
export type CivilDate = string;

/** What a civil date looks like; whether the day exists is another question. */
export const civilDatePattern: RegExp = /^\d{4}-\d{2}-\d{2}$/;

// Midnight UTC stands for the day inside this file only: the host's time zone never takes part.
function toInstant(date: CivilDate): number {
  const [year, month, day] = [yearOf(date), Number(date.slice(5, 7)), Number(date.slice(8))];
  // Years below 100 would be taken for 1900 and after; the calendar repeats after 400 years.
  return Date.UTC(year + 400, month - 1, day) - daysOf400Years * millisecondsInDay;
}

const daysOf400Years = 146_097;
const millisecondsInDay = 86_400_000;

/** True for `YYYY-MM-DD` of a day that exists: 2023-02-29 does not, nor does a date with a time. */
export function isCivilDate(value: unknown): value is CivilDate {
  if (typeof value !== "string" || !civilDatePattern.test(value)) return false;
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(yearOf(value), month);
}

function daysOfMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The date a number of calendar days later (earlier, when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(toInstant(date) + days * millisecondsInDay).toISOString().slice(0, 10);
}

/** Calendar days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (toInstant(to) - toInstant(from)) / millisecondsInDay;
}

/** Day of the week: 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: CivilDate): number {
  return new Date(toInstant(date)).getUTCDay();
}

/** The year of a civil date. */
export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** A day that comes back every year; `"last"` is the last day of the month. */
export interface DayOfYear {
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31, or the last day of the month (so 29 February never has to be named). */
  readonly day: number | "last";
}

/** True when the day exists in every year, so that 29 February must be written as `"last"`. */
export function isDayOfEveryYear({ month, day }: DayOfYear): boolean {
  if (day === "last") return isCivilDate(`2023-${pad(month)}-01`);
  return isCivilDate(`2023-${pad(month)}-${pad(day)}`);
}

/** The civil date of a yearly day in a given year. */
export function dateInYear({ month, day }: DayOfYear, year: number): CivilDate {
  if (day !== "last") return `${year}-${pad(month)}-${pad(day)}`;
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${pad(month + 1)}-01`;
  return addDays(next, -1);
}

/** The text of a date from its digits, "5" as well as "05"; whether it exists is another question. */
export function dateOfDigits(year: string, month: string, day: string): CivilDate {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** A day as offices print it: "15/01/2026", "15-1-2026", "15.1.2026"; nothing where there is none. */
export function readPrintedDay(text: string): CivilDate | undefined {
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const date = dateOfDigits(year, month, day);
  return isCivilDate(date) ? date : undefined;
}

/** Writes a date for people: 15/12/2024 in Vietnamese, 2024-12-15 in English. */
export function formatDate(date: CivilDate, language: "vi" | "en"): string {
  if (language === "en") return date;
  const [year, month, day] = date.split("-");
  return `${day}/${month}/${year}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
