import * as z from "zod";
import { provenanceSchema } from "../../criteria-set/criteria-set-schema.js";
import { decimalSchema, decimalTextSchema } from "../../numbers/decimal-schema.js";
import { builtOnce } from "../../problems/built-once.js";
import { parseDocument } from "../../problems/parse-document.js";
import type { ParseOptions } from "../../problems/parse-options.js";
import type { ParseResult } from "../../problems/parse-result.js";
import { typedSchema } from "../../problems/typed-schema.js";
import { localizedTextSchema, wordsSchema } from "../../text/text-schema.js";
import { checkPapiStructure } from "./check-papi-structure.js";
import type { PapiStructure } from "./papi-structure.js";

/** Schema of a structure of the provincial PAPI as stored. */
export const papiStructureSchema: () => z.ZodType<PapiStructure> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  const title = localizedTextSchema();
  const year = z.int().min(2000).max(2100);
  const indicator = z.strictObject({
    key: words,
    title,
    worst: decimalSchema(),
    best: decimalSchema(),
  });
  const formula = z.strictObject({
    status: z.enum(["exact", "partial"]),
    indicators: z.tuple([indicator], indicator),
    divisor: z.int().min(1).exactOptional(),
    largestError: decimalTextSchema().exactOptional(),
    note: title.exactOptional(),
  });
  const subDimension = z.strictObject({
    code: words,
    title,
    low: words,
    high: words,
    ends: z.enum(["recovered", "printed"]),
    formula: formula.exactOptional(),
  });
  return typedSchema<PapiStructure>()(
    z.strictObject({
      $schema: words.exactOptional(),
      id: words,
      version: words,
      title,
      from: year,
      to: year.exactOptional(),
      dimensions: z
        .array(
          z.strictObject({
            code: words,
            title,
            subDimensions: z.array(subDimension).min(1),
            weight: decimalTextSchema().exactOptional(),
          }),
        )
        .min(1),
      minimumAnswers: z.int().min(0),
      provenance: provenanceSchema(),
    }),
  );
});

/**
 * Reads a structure of the provincial PAPI from unknown data and finds every problem at once: codes
 * and indicators that repeat, ends of a scale that leave nothing between them, years reversed.
 *
 * @returns the structure, or all problems with code, path and message; the input is not changed
 * @example
 * parsePapiStructure(papi2019).ok // true
 */
export function parsePapiStructure(
  input: unknown,
  options: ParseOptions = {},
): ParseResult<PapiStructure> {
  return parseDocument(
    input,
    papiStructureSchema(),
    (structure, { isWhole }) => (isWhole("") ? checkPapiStructure(structure) : []),
    options,
  );
}
