import type { CivilDate } from "../dates/civil-date.js";
import type { LocalizedText, Text } from "../text/language.js";

/** A body that plans still name after it ended. */
export interface EndedBody {
  /** Own key. */
  readonly key: string;
  /** Its name, in both languages. */
  readonly title: LocalizedText;
  /** As plans write it, any one of these, abbreviations written out. */
  readonly names: readonly string[];
  /** Last day on which it was there. */
  readonly until: CivilDate;
  /** What stands in its place; `null` where no source that was read says so. */
  readonly now: LocalizedText | null;
  /** Where this was read. */
  readonly source: string;
}

/** Ended bodies as data: those of one change. */
export interface EndedBodies {
  /** For editors only; points to the JSON Schema. */
  readonly $schema?: string;
  readonly id: string;
  readonly title: Text;
  readonly bodies: readonly EndedBody[];
}
