import { limitNames, limits } from "../grid/limits.js";
import type { LocalizedText } from "../text/language.js";

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
export function broken(vi: string, en: string): UnreadableFile {
  return new UnreadableFile("broken", { vi, en });
}

/** The failure of a part that is cut off, or is not what the file says of it. */
export function brokenPart(name: string): UnreadableFile {
  const part = shown(name);
  return broken(`phần ${part} bị cắt cụt hoặc bị hỏng`, `the part ${part} is cut off or damaged`);
}

/** The failure of a file without a part that it needs. */
export function missingPart(name: string): UnreadableFile {
  return broken(`tệp thiếu phần ${shown(name)}`, `the part ${shown(name)} is missing`);
}

/** A name out of a file as a message shows it. */
export function shown(name: string): string {
  return name.length > 100 ? `${name.slice(0, 100)}…` : name;
}
