import type { CivilDate, DayOfYear } from "../dates/civil-date.js";
import type { Text } from "../text/language.js";

/**
 * When a task of a plan is due. `on` and `before` name a day (before the 15th is due on the 14th),
 * `in` a month, due on its last day, and `months` several, due on the last day of the last;
 * `every-year` and `twice-a-year` come back. The others have no day: `from` begins in a month,
 * `yearly` comes back without one, `ongoing` never ends ("thường xuyên"), `after` waits for
 * something, and of `undated` the plan names none.
 */
export type TaskDue =
  | { readonly kind: "on"; readonly date: CivilDate }
  | { readonly kind: "before"; readonly date: CivilDate }
  | { readonly kind: "in"; readonly year: number; readonly month: number }
  | {
      readonly kind: "months";
      readonly year: number;
      /** First and last month, from 1 to 12. */
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: "every-year";
      readonly day: DayOfYear;
      /** The day itself, or the day before it. */
      readonly before?: boolean;
      /** First and last year in which the day comes. */
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: "twice-a-year";
      /** Two days of the year. */
      readonly days: readonly [DayOfYear, DayOfYear];
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: "from"; readonly year: number; readonly month: number }
  | { readonly kind: "yearly"; readonly from: number; readonly to: number }
  | { readonly kind: "ongoing" }
  | { readonly kind: "after"; readonly event: Text }
  | {
      readonly kind: "undated";
      /** What the plan says instead of a day, such as a term of office. */
      readonly says?: Text;
    };

/** Units for which a task is due at another time. */
export interface TaskException {
  readonly key: string;
  /** Which units, e.g. "các xã sáp nhập năm 2024". */
  readonly units: Text;
  readonly due: TaskDue;
}

/** A task of a plan with its body. */
export interface CalendarTask {
  readonly key: string;
  readonly task: Text;
  /** Body that the plan charges; `null` where it names none. */
  readonly body: string | null;
  readonly due: TaskDue;
  /** Where the day comes from, for a day that the plan itself does not print. */
  readonly assumed?: Text;
  /** Where the plan says it: part and number. */
  readonly passage?: string;
  /** Body that directs the one that is charged. */
  readonly directedBy?: string;
  /** Bodies that it is done with. */
  readonly with?: readonly string[];
  /** Body that a report goes to. */
  readonly to?: string;
  /** Body that it goes through on the way ("qua Ban Dân vận Huyện ủy"). */
  readonly through?: string;
  readonly exceptions?: readonly TaskException[];
}
