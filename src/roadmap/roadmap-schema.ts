import * as z from "zod";
import { provenanceSchema } from "../criteria-set/criteria-set-schema.js";
import { decimalSchema } from "../numbers/decimal-schema.js";
import { builtOnce } from "../problems/built-once.js";
import { parseDocument } from "../problems/parse-document.js";
import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import { typedSchema } from "../problems/typed-schema.js";
import { textSchema, wordsSchema } from "../text/text-schema.js";
import { checkRoadmap } from "./check-roadmap.js";
import type { Roadmap } from "./roadmap.js";

/** Schema of a roadmap: strict, so that an unknown key is an error. */
export const roadmapSchema: () => z.ZodType<Roadmap> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  const text = textSchema();
  const year = z.int().min(2000).max(2100);
  const level = z.int().min(1);
  const target = z.strictObject({
    key: words,
    title: text,
    from: year,
    to: year,
    when: z.enum(["every-year", "by-the-end"]),
    counts: z.union([z.strictObject({ atLeast: level }), z.strictObject({ exactly: level })]),
    atLeast: z.union([
      z.strictObject({ percent: decimalSchema() }),
      z.strictObject({ units: z.int().min(0) }),
    ]),
    base: z.union([z.literal("all"), z.strictObject({ reached: level })]),
  });
  return typedSchema<Roadmap>()(
    z.strictObject({
      $schema: words.exactOptional(),
      id: words,
      title: text,
      highestLevel: level,
      targets: z.array(target).min(1),
      readings: z.array(text),
      provenance: provenanceSchema(),
    }),
  );
});

/**
 * Reads a roadmap, such as that of another province, from unknown data, and finds every problem at
 * once: years that end before they begin, levels that it has not, shares above 100 %, keys that stand
 * twice.
 *
 * @returns the roadmap, or all problems with code, path and message; the input is not changed
 * @example
 * parseRoadmap(thachThanhRoadmap).ok // true
 */
export function parseRoadmap(input: unknown, options: ParseOptions = {}): ParseResult<Roadmap> {
  return parseDocument(
    input,
    roadmapSchema(),
    (roadmap, { isWhole }) => (isWhole("") ? checkRoadmap(roadmap) : []),
    options,
  );
}
