import type { ScoreSheet } from "./score-sheet.js";

/**
 * What a result is of, in figures that both languages read: "2024", "3/2024", "Q1/2024" or the day
 * of a snapshot. Equal for equal years and periods only.
 */
export function periodKey({ year, period }: Pick<ScoreSheet, "year" | "period">): string {
  if (period === undefined) return String(year);
  if (period.date !== undefined) return period.date;
  return period.month === undefined ? `Q${period.quarter}/${year}` : `${period.month}/${year}`;
}
