import { parseDocument } from "../../problems/parse-document.js";
import type { ParseOptions } from "../../problems/parse-options.js";
import type { ParseResult } from "../../problems/parse-result.js";
import type { PlanOutline } from "./plan-outline.js";
import { planOutlineSchema } from "./plan-outline-schema.js";

/**
 * Reads the outline of a plan's paper from unknown data, such as a JSON file, and finds every
 * problem at once.
 *
 * @returns the outline, or all problems with code, path and message; the input is not changed
 * @example
 * parsePlanOutline({ results: "preamble" }).ok // true
 */
export function parsePlanOutline(
  input: unknown,
  options: ParseOptions = {},
): ParseResult<PlanOutline> {
  return parseDocument(input, planOutlineSchema(), () => [], options);
}
