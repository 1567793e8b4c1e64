import type { CivilDate } from "../../dates/civil-date.js";
import type { YearlyDueDate } from "../step.js";
import type { Worth } from "../worth.js";

/** What lateness of at most a number of calendar days is worth. */
export type LateStep = Worth & {
  /** Calendar days after the due date, counted inclusively. */
  readonly withinDays: number;
};

/**
 * A date done against a date due: on time gives the maximum, late within a grace less, later
 * still less. Dates are civil dates: done on the due date is on time.
 *
 * @example
 * {
 *   kind: "deadline",
 *   due: { month: 12, day: 15, year: "same" },
 *   grace: [{ withinDays: 5, points: "0.5" }],
 *   late: { points: "0" },
 *   notDone: { points: "0" },
 * }
 */
export interface DeadlineRule {
  readonly kind: "deadline";
  /** The due date; without it, each sheet declares its own. */
  readonly due?: YearlyDueDate;
  /** Steps for lateness, days rising and points never rising. */
  readonly grace?: readonly LateStep[];
  /** Later than any grace. */
  readonly late: Worth;
  /** Never done. */
  readonly notDone: Worth;
}

/** The date it was done, with the date due where the rule names none; or that it was not done. */
export type DeadlineDeclared =
  | {
      /** Day on which it was done. */
      readonly done: CivilDate;
      /** The date due, where the rule names none. */
      readonly due?: CivilDate;
      readonly notDone?: never;
    }
  | {
      /** It was never done. */
      readonly notDone: true;
      /** The date due, where the rule names none. */
      readonly due?: CivilDate;
      readonly done?: never;
    };
