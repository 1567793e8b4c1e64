import type { ParseOptions } from "../problems/parse-options.js";
import type { ParseResult } from "../problems/parse-result.js";
import { parseStored } from "../problems/parse-stored.js";
import { checkStoredGapReport } from "./check-gap-report.js";
import type { GapReport } from "./gap.js";
import { gapReportSchema } from "./gap-report-schema.js";

/**
 * Reads a report of gaps that was stored, and finds every problem at once: what is missing or
 * misspelt, and every loss that does not follow from points, maxima and weights.
 *
 * @returns the report, without the `$schema` of a file; or all problems with code, path and
 * message
 * @example
 * parseGapReport(JSON.parse(JSON.stringify(findGaps(card)))).ok // true
 */
export function parseGapReport(input: unknown, options: ParseOptions = {}): ParseResult<GapReport> {
  return parseStored(input, gapReportSchema(), checkStoredGapReport, options);
}
