const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  const length = monthLengths[month - 1];
  if (length === undefined) throw new Error(`no month ${month}`);
  return month === 2 && isLeapYear(year) ? 29 : length;
}

/** Number of a day, so that two of them can be subtracted: 1 is the first day of year 1. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  let number = 365 * before + leapDays;
  for (let earlier = 1; earlier < month; earlier += 1) number += daysInMonth(year, earlier);
  return number + day;
}

/** Number of the day that "YYYY-MM-DD" names. */
export function readDay(date: string): number {
  return dayNumberOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** Writes the day of a number as "YYYY-MM-DD". */
export function writeDay(number: number): string {
  let year = Math.floor(number / 366) + 1;
  while (dayNumberOf(year + 1, 1, 1) <= number) year += 1;
  let month = 1;
  while (month < 12 && dayNumberOf(year, month + 1, 1) <= number) month += 1;
  const day = number - dayNumberOf(year, month, 1) + 1;
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
