import { limits } from "../grid/limits.js";
import { limitNames } from "../grid/words.js";
import type { LocalizedText } from "../text/language.js";
import { partFaults } from "./words.js";

/** Why a file was not read. */
export class UnreadableFile extends Error {
  readonly reason: "too-large" | "broken";
  readonly what: LocalizedText;
  readonly limit: number;

  constructor(reason: "too-large" | "broken", what: LocalizedText, limit = 0) {
    super(what.en);
    this.reason = reason;
    this.what = what;
    this.limit = limit;
  }
}

/** The failure of a file that is above a bound. */
export function tooLarge(bound: keyof typeof limits): UnreadableFile {
  return new UnreadableFile("too-large", limitNames[bound], limits[bound]);
}

/** The failure of a file that does not hold together. */
export function broken(what: LocalizedText): UnreadableFile {
  return new UnreadableFile("broken", what);
}

/** The failure of a part that is cut off, or is not what the file says of it. */
export function brokenPart(name: string): UnreadableFile {
  return broken(partFaults.damaged(shown(name)));
}

/** The failure of a file without a part that it needs. */
export function missingPart(name: string): UnreadableFile {
  return broken(partFaults.missing(shown(name)));
}

/** A name out of a file as a message shows it. */
export function shown(name: string): string {
  return name.length > 100 ? `${name.slice(0, 100)}…` : name;
}
