import * as z from "zod";
import { builtOnce } from "../problems/built-once.js";
import { parseDocument } from "../problems/parse-document.js";
import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";

/** How many people each group has, by the value of the grouping. */
export type Populations = Readonly<Record<string, number>>;

/** Schema of the people of groups as stored. */
export const populationsSchema: () => z.ZodType<Populations> = /* @__PURE__ */ builtOnce(() =>
  z.record(z.string(), z.int().min(1)),
);

/**
 * Reads how many people each group has from unknown data, such as a JSON file, for
 * {@link weightByPopulation} and for post-stratification.
 *
 * @returns the people by the value of the grouping, or all problems with code, path and message
 * @example
 * parsePopulations({ "Đất đai": 1200, "Hộ tịch": 800 }).ok // true
 */
export function parsePopulations(
  input: unknown,
  options: ParseOptions = {},
): ParseResult<Populations> {
  return parseDocument(input, populationsSchema(), () => [], options);
}
