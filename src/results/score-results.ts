import type { IndexOptions } from "../indices/index-options.js";
import { ChisoError } from "../problems/chiso-error.js";
import { problem } from "../problems/problem.js";
import type { Scorecard } from "../scoring/scorecard.js";
import type { ResultDocument } from "./result-document.js";
import { scoreIndex } from "./score-index.js";

/**
 * The scorecard of any document of results. A survey and the provincial PAPI have one round only, so
 * that options mean nothing to them.
 *
 * @param results what {@link parseResults} gave
 * @param options how a score sheet is scored; the newest round that is known when absent
 * @throws ChisoError `missing-key` for a case of friendly government without a sheet, and as `score`
 * does
 * @example
 * const sheet = { set: { id: parIndexCaMau2013.id, version: parIndexCaMau2013.version }, unit: { id: "x", name: "Xã X" }, year: 2013, entries: [] };
 * const read = parseResults(sheet, { shipped: shippedDocuments });
 * read.ok && scoreResults(read.value).complete // false
 */
export function scoreResults(results: ResultDocument, options: IndexOptions = {}): Scorecard {
  const { scorecard } = scoreIndex(results, options);
  if (scorecard !== null) return scorecard;
  throw new ChisoError([problem("missing-key", { path: "/sheet" }, { key: "sheet" })]);
}
