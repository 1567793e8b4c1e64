import * as z from "zod";
import { provenanceSchema } from "../criteria-set/criteria-set-schema.js";
import { builtOnce } from "../problems/built-once.js";
import { parseDocument } from "../problems/parse-document.js";
import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import { typedSchema } from "../problems/typed-schema.js";
import { wordsSchema } from "../text/text-schema.js";
import { checkLevelRows } from "./check-level-table.js";
import type { LevelTable } from "./level-table.js";

/** Schema of levels by year: strict, so that an unknown key is an error. */
export const levelTableSchema: () => z.ZodType<LevelTable> = /* @__PURE__ */ builtOnce(() =>
  typedSchema<LevelTable>()(
    z.strictObject({
      $chiso: wordsSchema().exactOptional(),
      from: z.int().min(2000).max(2100),
      units: z
        .array(
          z.strictObject({
            id: wordsSchema(),
            name: wordsSchema(),
            levels: z.array(z.int().min(0).nullable()).min(1),
          }),
        )
        .min(1),
      provenance: provenanceSchema().exactOptional(),
    }),
  ),
);

/**
 * Reads the levels of units by year from unknown data, such as a JSON file, and finds every problem
 * at once. Whether they are levels of a roadmap, the papers of the roadmap say.
 *
 * @returns the table, or all problems with code, path and message; the input is not changed
 * @example
 * parseLevelTable({ from: 2024, units: [{ id: "a", name: "Xã A", levels: [0, 1, 1] }] }).ok // true
 */
export function parseLevelTable(
  input: unknown,
  options: ParseOptions = {},
): ParseResult<LevelTable> {
  return parseDocument(
    input,
    levelTableSchema(),
    (table, soundness) => (soundness.stands("/units") ? checkLevelRows(table, soundness) : []),
    options,
    () => undefined,
  );
}
