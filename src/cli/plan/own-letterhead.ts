import type { Letterhead } from "../../report/letterhead.js";

/**
 * The letterhead of a workbook with what a file says instead. A file of the other form goes alone:
 * number, position and recipients of one form are wrong in the other.
 */
export function withOwnLetterhead(stored: Letterhead, own: Letterhead | undefined): Letterhead {
  if (own === undefined) return stored;
  const isSameForm = (own.form ?? "state") === (stored.form ?? "state");
  return isSameForm ? ({ ...stored, ...own } as Letterhead) : own;
}
