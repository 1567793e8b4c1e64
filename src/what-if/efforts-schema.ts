import * as z from "zod";
import { decimalSchema } from "../numbers/decimal-schema.js";
import { builtOnce } from "../problems/built-once.js";
import { parseDocument } from "../problems/parse-document.js";
import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import { wordsSchema } from "../text/text-schema.js";
import type { Efforts } from "./check-efforts.js";

/** Schema of efforts as stored. */
export const effortsSchema: () => z.ZodType<Efforts> = /* @__PURE__ */ builtOnce(() => {
  const effort = z.union([decimalSchema(), z.array(decimalSchema())], "1.5 | [1.5]").nullable();
  return z.record(wordsSchema(), effort);
});

/**
 * Reads the efforts of leaves from unknown data, such as a JSON file: by code a number, one for each
 * step, or `null` for what cannot be touched. Whether a card has the codes and steps,
 * {@link cheapestWayTo} says.
 *
 * @returns the efforts, or all problems with code, path and message; the input is not changed
 * @example
 * parseEfforts({ "1.1.1": 2, "1.1.2": [1, "2.5"], "1.1.3": null }).ok // true
 */
export function parseEfforts(input: unknown, options: ParseOptions = {}): ParseResult<Efforts> {
  return parseDocument(
    input,
    effortsSchema(),
    () => [],
    options,
    ([code]) => (code === undefined ? undefined : String(code)),
  );
}
