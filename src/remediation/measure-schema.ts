import * as z from "zod";
import { provenanceSchema } from "../criteria-set/criteria-set-schema.js";
import { dayOfYearKeys } from "../dates/day-of-year-schema.js";
import { builtOnce } from "../problems/built-once.js";
import { parseDocument } from "../problems/parse-document.js";
import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import { typedSchema } from "../problems/typed-schema.js";
import { textSchema, wordsSchema } from "../text/text-schema.js";
import { checkMeasures } from "./check-measures.js";
import type { Demand } from "./demand.js";
import type { MeasureCatalogue, MeasureItem, MeasureLevel, MeasureOrigin } from "./measure.js";

/** Schema of a catalogue of measures as stored. */
export const measureCatalogueSchema: () => z.ZodType<MeasureCatalogue> = /* @__PURE__ */ builtOnce(
  () => {
    const text = textSchema();
    const words = wordsSchema();
    const due = z.union(
      [
        z.strictObject({ on: z.strictObject(dayOfYearKeys()) }),
        z.strictObject({ workingDays: z.int().min(0).max(400) }),
      ],
      '{ "on": { "month", "day" } } | { "workingDays" }',
    );
    return typedSchema<MeasureCatalogue>()(
      z.strictObject({
        $schema: words.exactOptional(),
        id: words,
        title: text,
        provenance: provenanceSchema(),
        items: z.array(measureItemSchema()),
        measures: z.array(
          z.strictObject({
            key: words,
            item: words,
            text,
            origin: measureOriginSchema().exactOptional(),
            passage: words.exactOptional(),
            year: z.int().min(2000).max(2101).exactOptional(),
            level: measureLevelSchema().exactOptional(),
            themes: z.array(words),
            criteria: z.array(words).exactOptional(),
            responsible: words.exactOptional(),
            coordinating: z.array(words).exactOptional(),
            evidence: z.array(words).exactOptional(),
            due: due.exactOptional(),
          }),
        ),
        demands: z.array(demandSchema()).exactOptional(),
      }),
    );
  },
);

/** Schema of whose a measure is. */
export const measureOriginSchema: () => z.ZodType<MeasureOrigin> = /* @__PURE__ */ builtOnce(() =>
  z.enum(["source", "proposal"]),
);

/** Schema of the kind of unit that a measure is for. */
export const measureLevelSchema: () => z.ZodType<MeasureLevel> = /* @__PURE__ */ builtOnce(() =>
  z.enum(["province", "district", "commune", "ward"]),
);

/** Schema of an item that measures stand under. */
export const measureItemSchema: () => z.ZodType<MeasureItem> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  return typedSchema<MeasureItem>()(
    z.strictObject({
      key: words,
      index: words,
      title: textSchema(),
      always: z.literal(true).exactOptional(),
    }),
  );
});

/** Schema of what a plan must reach. */
export const demandSchema: () => z.ZodType<Demand> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  return typedSchema<Demand>()(
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("every-sub-criterion-higher") }),
      z.strictObject({ kind: z.literal("class-at-least"), ladder: words, class: words }),
      z.strictObject({ kind: z.literal("no-index-unscored"), indices: z.array(words).min(1) }),
      z.strictObject({ kind: z.literal("rank-better") }),
    ]),
  );
});

/**
 * Reads a catalogue of measures from unknown data, such as a JSON file, and finds every problem
 * at once.
 *
 * @returns the catalogue, or all problems with code, path and message
 * @example
 * parseMeasureCatalogue(diSu2024).ok // true
 */
export function parseMeasureCatalogue(
  input: unknown,
  options: ParseOptions = {},
): ParseResult<MeasureCatalogue> {
  return parseDocument(
    input,
    measureCatalogueSchema(),
    (value, { isWhole }) => (isWhole("") ? checkMeasures(value) : []),
    options,
  );
}
