import * as z from "zod";
import { provenanceSchema } from "../criteria-set/criteria-set-schema.js";
import { decimalSchema } from "../numbers/decimal-schema.js";
import { builtOnce } from "../problems/built-once.js";
import { parseDocument } from "../problems/parse-document.js";
import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import { typedSchema } from "../problems/typed-schema.js";
import { wordsSchema } from "../text/text-schema.js";
import type { DeAn05Reading } from "./de-an-05.js";
import type { RoadmapCase } from "./roadmap-case.js";

const readingSchema: () => z.ZodType<DeAn05Reading> = /* @__PURE__ */ builtOnce(() => {
  const often = z.enum(["every-year", "by-the-end"]).exactOptional();
  return typedSchema<DeAn05Reading>()(
    z.strictObject({
      sharesAboveLevel1Of: z.enum(["all", "reached-level-1"]).exactOptional(),
      level1: z.enum(["at-least", "exactly"]).exactOptional(),
      keepNinetyPercent: often,
      raiseTo2030: often,
      countsOfLevel4: z.enum(["plan", "province"]).exactOptional(),
    }),
  );
});

/** Schema of a case as stored: strict, so that an unknown key is an error. */
export const roadmapCaseSchema: () => z.ZodType<RoadmapCase> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  const year = z.int().min(2000).max(2100);
  const denominators = z.record(z.string(), z.int().min(0));
  return typedSchema<RoadmapCase>()(
    z.strictObject({
      year,
      provenance: provenanceSchema().exactOptional(),
      denominators: denominators.exactOptional(),
      period: z.enum(["six-months", "year"]).exactOptional(),
      reading: readingSchema().exactOptional(),
      holds: z.array(z.strictObject({ id: words, year, level: z.int().min(0) })).exactOptional(),
      parts: z
        .array(
          z.strictObject({
            id: words,
            name: words,
            units: z.array(words),
            reading: readingSchema().exactOptional(),
            denominators: denominators.exactOptional(),
          }),
        )
        .exactOptional(),
      units: z.array(
        z.strictObject({
          id: words,
          name: words,
          level: z.int().nullable(),
          counts: z
            .strictObject({ from: year.exactOptional(), to: year.exactOptional() })
            .exactOptional(),
          efforts: z.record(z.string(), decimalSchema()).exactOptional(),
        }),
      ),
    }),
  );
});

/**
 * Reads communes with their levels from unknown data, such as a JSON file, and finds every problem
 * of its shape at once. Whether its levels are those of a roadmap, {@link evaluateRoadmap} says.
 *
 * @returns the case, or all problems with code, path and message; the input is not changed
 * @example
 * parseRoadmapCase({ year: 2025, units: [{ id: "a", name: "Xã A", level: 1 }] }).ok // true
 */
export function parseRoadmapCase(
  input: unknown,
  options: ParseOptions = {},
): ParseResult<RoadmapCase> {
  return parseDocument(input, roadmapCaseSchema(), () => [], options);
}
