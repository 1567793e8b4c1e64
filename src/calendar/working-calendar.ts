import type { Provenance } from "../criteria-set/provenance.js";
import type { CivilDate } from "../dates/civil-date.js";

/** A day off that is not a Saturday or Sunday by itself. */
export interface DayOff {
  readonly date: CivilDate;
  /** Why, e.g. "Tết Nguyên đán (mùng 1)". */
  readonly name: string;
}

/** A Saturday or Sunday on which offices work, in exchange for a day off. */
export interface WorkingWeekendDay {
  readonly date: CivilDate;
  /** The day off that it is worked for. */
  readonly insteadOf: CivilDate;
}

/**
 * The working days of some years as data: Monday to Friday, without days off, with the
 * Saturdays that were swapped in.
 */
export interface WorkingCalendar {
  /** For editors only; points to the JSON Schema. */
  readonly $schema?: string;
  readonly id: string;
  readonly title: string;
  /** Years that the calendar covers in full. */
  readonly years: readonly number[];
  /**
   * Years of these of which the public holidays are not in the calendar, for they are not decided or
   * not known: plans over them say so. None when absent.
   */
  readonly withoutHolidays?: readonly number[];
  readonly daysOff: readonly DayOff[];
  readonly workingWeekendDays: readonly WorkingWeekendDay[];
  readonly provenance: Provenance;
}
