import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { toPrepared } from "../criteria-set/prepare-criteria-set.js";
import type { PreparedCriteriaSet } from "../criteria-set/prepared-set.js";
import { parseBy } from "../problems/parse-by.js";
import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import { readSheet } from "./check-score-sheet.js";
import type { ScoreSheetOf } from "./typed-sheet.js";

/**
 * Reads a score sheet from unknown data, such as a JSON file, against the criteria set it was
 * made for, and finds every problem at once: unknown codes, points above the maximum, figures
 * that do not fit the rule, points that disagree with their figures.
 *
 * @param set a criteria set that is itself without problems, or one that is prepared
 * @returns the sheet itself, or all problems with code, path and message; the input is not changed
 * @throws ChisoError with every problem of the set, where that has any
 * @example
 * const result = parseScoreSheet({ unit: {} }, parIndexCaMau2013);
 * result.ok // false
 */
export function parseScoreSheet<S extends CriteriaSet>(
  input: unknown,
  set: S | PreparedCriteriaSet<S>,
  options: ParseOptions = {},
): ParseResult<ScoreSheetOf<S>> {
  const prepared = toPrepared(set);
  return parseBy(input, () => readSheet(input, prepared).problems, options);
}
