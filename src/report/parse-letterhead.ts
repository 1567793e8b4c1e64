import { parseDocument } from "../problems/parse-document.js";
import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import type { Letterhead } from "./letterhead.js";
import { letterheadSchema } from "./letterhead-schema.js";

/**
 * Reads a letterhead from unknown data, such as a JSON file, and finds every problem at once.
 *
 * @returns the letterhead, or all problems with code, path and message; the input is not changed
 * @example
 * parseLetterhead({ signer: "" }).ok // false
 */
export function parseLetterhead(
  input: unknown,
  options: ParseOptions = {},
): ParseResult<Letterhead> {
  return parseDocument(input, letterheadSchema(), () => [], options);
}
