import type { CivilDate } from "../dates/civil-date.js";
import type { Text } from "../text/language.js";

/**
 * How far the content was read in the instrument it stands for: `official`, all of it;
 * `partial`, some of it, the rest marked; `draft`, an office's own table that no person has compared
 * with the decision yet; `sample`, made for demonstration.
 */
export type ProvenanceStatus = "official" | "partial" | "draft" | "sample";

/** A legal or published text that content was read in. */
export interface Instrument {
  /** Number as printed, e.g. "1880/QĐ-UBND". */
  readonly number?: string;
  /** Title of the text, or what it is about. */
  readonly title: string;
  /** Body that issued it. */
  readonly issuer: string;
  /** Day on which it was issued; absent where it is not known. */
  readonly date?: CivilDate;
  /** What was read in it, in plain words. */
  readonly read: Text;
  /** Where it was read. */
  readonly url?: string;
}

/** A person who compared content with the instruments it stands for. */
export interface ProvenanceCheck {
  /** Name of the person, with the office where wanted. */
  readonly by: string;
  /** Day on which it was compared. */
  readonly date: CivilDate;
}

/** Where content comes from. */
export interface Provenance {
  /** How far the content was read. */
  readonly status: ProvenanceStatus;
  /** At least one, unless the status is `draft` or `sample`. */
  readonly instruments: readonly Instrument[];
  /** What the reader must know: what was not read, what was added. */
  readonly note?: Text;
  /** Who compared it with its instruments, and when; absent where nobody is named. */
  readonly checked?: ProvenanceCheck;
}
