import type { CivilDate } from "../dates/civil-date.js";
import type { Text } from "../text/language.js";

/** Bodies of a plan that ended, and what is known of what came after them. */
export interface BodyEnding {
  /** Bodies as the tasks of the calendar name them. */
  readonly bodies: readonly string[];
  /** Last day on which they were there. */
  readonly until: CivilDate;
  /** What stands in their place; `null` where no source that was read says so. */
  readonly now: Text | null;
  /** Where that was read. */
  readonly source: string;
}
