import { formatDate } from "../dates/civil-date.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import type { Outline } from "../problems/expected.js";
import type { LanguageOptions } from "../text/language.js";
import { languageOptionsOutline } from "../text/outline.js";
import type { SheetPeriod } from "./score-sheet.js";

/** What says which time a result is of. */
export interface ScoredTime {
  readonly year: number;
  /** The whole year when absent. */
  readonly period?: SheetPeriod | undefined;
}

const timeOutline = {
  keys: { year: "number", period: "object?" },
} as const satisfies Outline<ScoredTime>;

const romanQuarters = ["I", "II", "III", "IV"] as const;

const englishMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * The time of a result in the middle of a sentence: "năm 2024", "tháng 3 năm 2024",
 * "quý I năm 2024", "ngày 31/12/2024".
 *
 * @example
 * periodWords({ year: 2024, period: { quarter: 1 } }) // "quý I năm 2024"
 * periodWords({ year: 2024 }) // "năm 2024"
 */
export function periodWords(time: ScoredTime, options: LanguageOptions = {}): string {
  refuse(checkArguments({ time: [time, timeOutline] }, [options, languageOptionsOutline]));
  const { language = "vi" } = options;
  if (time.period !== undefined || language === "en") return periodName(time, { language });
  return `năm ${time.year}`;
}

/**
 * The time of a result behind a name, where a year stands alone: "2024", "tháng 3 năm 2024".
 *
 * @example
 * periodName({ year: 2024, period: { month: 3 } }) // "tháng 3 năm 2024"
 * periodName({ year: 2024, period: { month: 3 } }, { language: "en" }) // "March 2024"
 */
export function periodName(time: ScoredTime, options: LanguageOptions = {}): string {
  refuse(checkArguments({ time: [time, timeOutline] }, [options, languageOptionsOutline]));
  const { year, period } = time;
  const { language = "vi" } = options;
  const vi = language === "vi";
  if (period?.month !== undefined) {
    const { month } = period;
    return vi ? `tháng ${month} năm ${year}` : `${englishMonths[month - 1]} ${year}`;
  }
  if (period?.quarter !== undefined) {
    const { quarter } = period;
    return vi ? `quý ${romanQuarters[quarter - 1]} năm ${year}` : `Q${quarter} ${year}`;
  }
  if (period?.date !== undefined) {
    const date = formatDate(period.date, language);
    return vi ? `ngày ${date}` : date;
  }
  return String(year);
}

/** "in March 2024" or, for a day, "on 2024-12-31". */
export function inTime(time: ScoredTime): string {
  return `${time.period?.date === undefined ? "in" : "on"} ${periodName(time, { language: "en" })}`;
}

/**
 * The time of a result as part of a file name, in an order that sorts.
 *
 * @example
 * periodSlug({ year: 2024, period: { month: 3 } }) // "2024-03"
 * periodSlug({ year: 2024, period: { quarter: 1 } }) // "2024-quy-1"
 * periodSlug({ year: 2024, period: { date: "2024-12-31" } }) // "2024-12-31"
 */
export function periodSlug({ year, period }: ScoredTime): string {
  if (period?.month !== undefined) return `${year}-${String(period.month).padStart(2, "0")}`;
  if (period?.quarter !== undefined) return `${year}-quy-${period.quarter}`;
  return period?.date ?? String(year);
}

/**
 * The time of a result in figures that both languages read: "2024", "3/2024", "Q1/2024" or the day
 * of a snapshot. Equal for equal times only.
 */
export function periodKey({ year, period }: ScoredTime): string {
  if (period === undefined) return String(year);
  if (period.date !== undefined) return period.date;
  return period.month === undefined ? `Q${period.quarter}/${year}` : `${period.month}/${year}`;
}

/** Whether two results are of the same time. */
export function isSameTime(one: ScoredTime, other: ScoredTime): boolean {
  return periodKey(one) === periodKey(other);
}
