import * as z from "zod";
import { provenanceSchema } from "../../criteria-set/criteria-set-schema.js";
import { decimalSchema } from "../../numbers/decimal-schema.js";
import { builtOnce } from "../../problems/built-once.js";
import { checkArguments } from "../../problems/check-arguments.js";
import { refuse } from "../../problems/chiso-error.js";
import { parseDocument } from "../../problems/parse-document.js";
import type { ParseOptions } from "../../problems/parse-options.js";
import type { ParseResult } from "../../problems/parse-result.js";
import { typedSchema } from "../../problems/typed-schema.js";
import { unitSchema } from "../../score-sheet/score-sheet-schema.js";
import { wordsSchema } from "../../text/text-schema.js";
import { checkSoundPapiSheet } from "./check-papi-sheet.js";
import { papiStructureOutline } from "./outlines.js";
import type { PapiSheet } from "./papi-sheet.js";
import type { PapiStructure } from "./papi-structure.js";

/** Schema of a sheet of the provincial PAPI: strict, so that an unknown key is an error. */
export const papiSheetSchema: () => z.ZodType<PapiSheet> = /* @__PURE__ */ builtOnce(() => {
  const words = wordsSchema();
  const decimal = decimalSchema();
  const counted = z.strictObject({ value: decimal, answers: z.int().min(0) });
  return typedSchema<PapiSheet>()(
    z.strictObject({
      unit: unitSchema(),
      year: z.int().min(2000).max(2100),
      structure: z.strictObject({ id: words, version: words }),
      provenance: provenanceSchema().exactOptional(),
      subDimensions: z.record(words, decimal.nullable()).exactOptional(),
      indicators: z
        .record(
          words,
          z.record(words, z.union([decimal, counted], "1.5 | { value, answers }").nullable()),
        )
        .exactOptional(),
    }),
  );
});

/**
 * Reads a sheet of the provincial PAPI from unknown data, such as a JSON file, and finds every
 * problem at once.
 *
 * @returns the sheet, or all problems with code, path and message; the input is not changed
 * @example
 * parsePapiSheet({ year: 2019 }, papi2019).ok // false
 */
export function parsePapiSheet(
  input: unknown,
  structure: PapiStructure,
  options: ParseOptions = {},
): ParseResult<PapiSheet> {
  refuse(checkArguments({ structure: [structure, papiStructureOutline] }));
  return parseDocument(
    input,
    papiSheetSchema(),
    (sheet, soundness) => checkSoundPapiSheet(sheet, structure, soundness),
    options,
    subDimensionAt,
  );
}

// Values stand under the code of their sub-dimension.
function subDimensionAt([key, code]: readonly PropertyKey[]): string | undefined {
  return (key === "subDimensions" || key === "indicators") && code !== undefined
    ? String(code)
    : undefined;
}
