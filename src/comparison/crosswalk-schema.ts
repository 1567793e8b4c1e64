import * as z from "zod";
import { builtOnce } from "../problems/built-once.js";
import { codeOfRow } from "../problems/criterion-at.js";
import { parseDocument } from "../problems/parse-document.js";
import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import { typedSchema } from "../problems/typed-schema.js";
import { textSchema, wordsSchema } from "../text/text-schema.js";
import type { Crosswalk } from "./crosswalk.js";

/** Schema of a crosswalk as stored: strict, so that an unknown key is an error. */
export const crosswalkSchema: () => z.ZodType<Crosswalk> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  const side = z.strictObject({ id: words, version: words });
  return typedSchema<Crosswalk>()(
    z.strictObject({
      from: side,
      to: side,
      rows: z.array(
        z.strictObject({
          before: words.nullable(),
          after: words.nullable(),
          ruleChanged: z.boolean().exactOptional(),
          note: textSchema().exactOptional(),
        }),
      ),
      others: z.enum(["same-code", "unmatched"]),
    }),
  );
});

/**
 * Reads a crosswalk from unknown data, such as a JSON file, and finds every problem of its shape at
 * once. Whether its codes are those of two results, {@link compare} says.
 *
 * @returns the crosswalk, or all problems with code, path and message; the input is not changed
 * @example
 * parseCrosswalk(draftCrosswalk(parIndexCaMau2013, parIndexCaMau2013)).ok // true
 */
export function parseCrosswalk(input: unknown, options: ParseOptions = {}): ParseResult<Crosswalk> {
  return parseDocument(input, crosswalkSchema(), () => [], options, codeOfRow("after", "before"));
}
