import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { Provenance } from "../criteria-set/provenance.js";
import type { CivilDate } from "../dates/civil-date.js";
import type { Text } from "../text/language.js";
import type { BodyEnding } from "./body-ending.js";
import type { CalendarTask, TaskException } from "./calendar-task.js";

/** The tasks and deadlines of a plan, as data with their source. */
export interface PlanCalendar {
  /** Where editors find the JSON Schema of the file; chiso does not read it. */
  readonly $schema?: string;
  readonly id: string;
  readonly title: Text;
  /** Day on which the plan was signed, where it is known: nothing is due before it. */
  readonly signed?: CivilDate;
  readonly tasks: readonly CalendarTask[];
  /** Bodies of the plan that ended. */
  readonly ended?: readonly BodyEnding[];
  readonly provenance: Provenance;
}

/** A task on a day. */
export interface Deadline {
  readonly date: CivilDate;
  readonly key: string;
  readonly task: Text;
  /** `null` where the plan names none. */
  readonly body: string | null;
  /** True where the plan does not print the day; `source` says where it comes from. */
  readonly assumed: boolean;
  readonly source: Text | null;
  /** Body that it goes through on the way to the one it is for. */
  readonly through: string | null;
  /** Units for which it is due at another time. */
  readonly exceptions: readonly TaskException[];
  /** Whether offices work on the day; `null` where no calendar was given, or none of its year. */
  readonly workingDay: boolean | null;
  /** The last day on which they work until then; `null` as above. */
  readonly lastWorkingDay: CivilDate | null;
  /** What is known of a body that is no longer there on that day. */
  readonly ended: BodyEnding | null;
}

/** How deadlines are read. */
export interface DeadlineOptions {
  /** Working days, to mark deadlines on days off. */
  readonly workingCalendar?: WorkingCalendar;
  /** Keys of exceptions that hold for the unit that asks. */
  readonly exceptions?: readonly string[];
}
