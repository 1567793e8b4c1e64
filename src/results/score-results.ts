import { scoreFriendlyGovernment } from "../indices/friendly-government/score-friendly-government.js";
import { scorePapi } from "../indices/papi/score-papi.js";
import { scoreSipas } from "../indices/sipas/score-sipas.js";
import { checkArguments } from "../problems/check-arguments.js";
import { ChisoError, refuse } from "../problems/chiso-error.js";
import { problem } from "../problems/problem.js";
import { score } from "../scoring/score.js";
import type { ScoreOptions } from "../scoring/score-options.js";
import type { Scorecard } from "../scoring/scorecard.js";
import type { ResultDocument } from "./result-document.js";

/**
 * Scores any document of results. A survey and the provincial PAPI have one round only, so that
 * options mean nothing to them.
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
export function scoreResults(
  results: ResultDocument,
  options: ScoreOptions = { layer: "best-known" },
): Scorecard {
  refuse(checkArguments({ results: [results, { keys: { kind: "text" } }] }, [options, "object"]));
  switch (results.kind) {
    case "sheet":
      return score(results.set, results.sheet, options);
    case "survey":
      return scoreSipas(results.questionnaire, results.data).scorecard;
    case "papi":
      return scorePapi(results.structure, results.sheet).scorecard;
    case "friendly-government": {
      const { scorecard } = scoreFriendlyGovernment(results.model, results.given, options);
      if (scorecard !== null) return scorecard;
      throw new ChisoError([problem("missing-key", { path: "/sheet" }, { key: "sheet" })]);
    }
  }
}
