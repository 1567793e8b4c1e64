import { parseDocument } from "../problems/parse-document.js";
import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import { checkRanking } from "./check-ranking.js";
import type { UnitRanking } from "./rank-units.js";
import { rankingSchema } from "./ranking-schema.js";

/**
 * Reads a ranking that was stored, and finds every problem at once: what is missing or misspelt,
 * and every rank, tie, percentage or count that does not follow from the points.
 *
 * @returns the ranking, or all problems with code, path and message
 * @example
 * parseRanking(JSON.parse(JSON.stringify(rankUnits([card])))).ok // true
 */
export function parseRanking(input: unknown, options: ParseOptions = {}): ParseResult<UnitRanking> {
  return parseDocument(
    input,
    rankingSchema(),
    (ranking, { isWhole }) => (isWhole("") ? checkRanking(ranking) : []),
    options,
  );
}
