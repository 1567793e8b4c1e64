import * as z from "zod";
import { decimalSchema } from "../numbers/decimal-schema.js";
import { builtOnce } from "../problems/built-once.js";
import { parseDocument } from "../problems/parse-document.js";
import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import { typedSchema } from "../problems/typed-schema.js";
import { textSchema, wordsSchema } from "../text/text-schema.js";
import { checkStructure } from "./check-structure.js";
import { provenanceSchema } from "./criteria-set-schema.js";
import type { IndexStructure, StructureNode } from "./index-structure.js";

/** Schema of what is known of an index whose criteria were not read, as stored. */
export const indexStructureSchema: () => z.ZodType<IndexStructure> = /* @__PURE__ */ builtOnce(
  () => {
    const words = wordsSchema();
    const text = textSchema();
    const counts = z.record(words, z.int().min(0));
    const node: z.ZodType<StructureNode> = z.lazy(() =>
      z.strictObject({
        code: words,
        title: text,
        max: decimalSchema().exactOptional(),
        counts: counts.exactOptional(),
        children: z.array(node).min(1).exactOptional(),
        note: text.exactOptional(),
      }),
    );
    return typedSchema<IndexStructure>()(
      z.strictObject({
        $schema: words.exactOptional(),
        id: words,
        index: words,
        title: text,
        appliesTo: text,
        levels: z.array(z.strictObject({ key: words, title: text })),
        totals: counts,
        max: decimalSchema().exactOptional(),
        nodes: z.array(node).min(1),
        provenance: provenanceSchema(),
      }),
    );
  },
);

/**
 * Reads a structure from unknown data, such as a JSON file, and finds every problem at once: wrong
 * shapes, unknown keys, parts that do not sum to the whole.
 *
 * @returns the structure, or all problems with code, path and message; the input is not changed
 * @example
 * parseIndexStructure(dtiProvince922Structure).ok // true
 */
export function parseIndexStructure(
  input: unknown,
  options: ParseOptions = {},
): ParseResult<IndexStructure> {
  return parseDocument(
    input,
    indexStructureSchema(),
    (structure, { isWhole }) => (isWhole("") ? checkStructure(structure) : []),
    options,
  );
}
