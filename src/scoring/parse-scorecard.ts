import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import { parseStored } from "../problems/parse-stored.js";
import { checkStoredScorecard } from "./check-scorecard.js";
import type { Scorecard } from "./scorecard.js";
import { scorecardSchema } from "./scorecard-schema.js";

/**
 * Reads a scorecard that was stored, and finds every problem at once: what is missing or misspelt,
 * and every figure that does not follow from those below it.
 *
 * @returns the scorecard, without the `$schema` of a file; or all problems with code, path and
 * message
 * @example
 * parseScorecard(JSON.parse(JSON.stringify(card))).ok // true
 * const raised = parseScorecard({ ...card, points: "7" });
 * raised.problems.map(({ code, path }) => `${code} ${path}`).join("; ")
 * // "does-not-follow /points"
 */
export function parseScorecard(input: unknown, options: ParseOptions = {}): ParseResult<Scorecard> {
  return parseStored(input, scorecardSchema(), checkStoredScorecard, options);
}
