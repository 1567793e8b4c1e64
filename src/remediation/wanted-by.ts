import { type CivilDate, dateInYear, isDayOfEveryYear, yearOf } from "../dates/civil-date.js";
import { dueWords } from "./due-words.js";

/** What is known of when a criterion wants something done. */
export interface WantedBy {
  /** Its due date in the year of the plan, where its rule has one. */
  readonly due: CivilDate | null;
  /** What it needs, in words. */
  readonly needs: string;
  /** Year of the plan. */
  readonly year: number;
  /** First day of the plan: what was due before it is promised for no day. */
  readonly start: CivilDate;
}

/**
 * By when something is to be done, as a plan says it: "chậm nhất ngày 28/02" by the rule's own due
 * date, "trước ngày 28/02" where only the wording of the rule names the day.
 */
export function wantedBy({ due, needs, year, start }: WantedBy): string | undefined {
  if (due !== null) {
    return due >= start ? dueWords.byRule(shown(due, year)) : undefined;
  }
  const [, day = "", month = ""] =
    /trước (?:ngày )?(\d{1,2})\/(\d{1,2})(?![\d/])/iu.exec(needs) ?? [];
  const wanted = { day: Number(day), month: Number(month) };
  if (day === "" || !isDayOfEveryYear(wanted)) return undefined;
  const date = dateInYear(wanted, year);
  return date > start ? dueWords.byWording(shown(date, year)) : undefined;
}

function shown(date: CivilDate, year: number): string {
  const [, month, day] = date.split("-");
  return yearOf(date) === year ? `${day}/${month}` : `${day}/${month}/${yearOf(date)}`;
}
