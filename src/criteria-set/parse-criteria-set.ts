import { parseBy } from "../problems/parse-by.js";
import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import { checkCriteriaSet } from "./check-criteria-set.js";
import type { CriteriaSet } from "./criteria-set.js";

/**
 * Reads a criteria set from unknown data, such as a JSON file, and finds every problem at once:
 * wrong shapes, unknown keys, codes that repeat, children that do not sum to their parent,
 * rules that leave holes or miss the maximum.
 *
 * @returns the set itself, or all problems with code, path and message; the input is not changed
 * @example
 * const result = parseCriteriaSet({ id: "x" });
 * result.ok // false
 */
export function parseCriteriaSet(
  input: unknown,
  options: ParseOptions = {},
): ParseResult<CriteriaSet> {
  return parseBy(input, () => checkCriteriaSet(input as CriteriaSet), options);
}
