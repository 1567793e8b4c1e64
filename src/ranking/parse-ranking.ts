import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import { parseStored } from "../problems/parse-stored.js";
import { checkStoredRanking } from "./check-ranking.js";
import { rankingSchema } from "./ranking-schema.js";
import type { UnitRanking } from "./unit-ranking.js";

/**
 * Reads a ranking that was stored, and finds every problem at once: what is missing or misspelt,
 * and every rank, tie, percentage or count that does not follow from the points.
 *
 * @returns the ranking, without the `$schema` of a file; or all problems with code, path and
 * message
 * @example
 * parseRanking(JSON.parse(JSON.stringify(rankUnits([card])))).ok // true
 */
export function parseRanking(input: unknown, options: ParseOptions = {}): ParseResult<UnitRanking> {
  return parseStored(input, rankingSchema(), checkStoredRanking, options);
}
