import type { IndexKey } from "../criteria-set/criteria-set.js";
import { indexName } from "../criteria-set/index-names.js";
import {
  dtiKind,
  friendlyGovernmentKind,
  massMobilisationKind,
  papiKind,
  parIndexKind,
  sipasKind,
} from "../indices/index-kinds.js";
import { type IndexOptions, indexOptionsOutline, withLayer } from "../indices/index-options.js";
import {
  type IndexResult,
  type PublishedFigure,
  publishedPercentage,
} from "../indices/published-figure.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { score } from "../scoring/score.js";
import type { Scorecard } from "../scoring/scorecard.js";
import type { LocalizedText } from "../text/language.js";
import type { ResultDocument } from "./result-document.js";

/** The result of any document, told alike for every index. */
export interface IndexScore extends IndexResult {
  /** Index that it belongs to. */
  readonly index: IndexKey;
  /** Name of the index. */
  readonly title: LocalizedText;
  /** The figure by which it is known. */
  readonly published: PublishedFigure;
  /** Points of every criterion; `null` for a case of friendly government without a sheet. */
  readonly scorecard: Scorecard | null;
}

/**
 * Scores any document of results and tells the figure by which its index is known. A survey and the
 * provincial PAPI have one round only, so that options mean nothing to them; a sheet of an index that
 * chiso has no rule for is told in percent.
 *
 * @param results what {@link parseResults} gave
 * @param options how a score sheet is scored; the newest round that is known when absent
 * @throws ChisoError as `score` does
 * @example
 * const sheet = { set: { id: parIndexCaMau2013.id, version: parIndexCaMau2013.version }, unit: { id: "x", name: "Xã X" }, year: 2013, entries: [] };
 * const read = parseResults(sheet, { shipped: shippedDocuments });
 * read.ok && scoreIndex(read.value).published.outOf // "100"
 */
export function scoreIndex(results: ResultDocument, options: IndexOptions = {}): IndexScore {
  refuse(
    checkArguments({ results: [results, { keys: { kind: "text" } }] }, [
      options,
      indexOptionsOutline,
    ]),
  );
  const { published, scorecard } = resultOf(results, options);
  const index = indexOf(results);
  return { index, title: indexName(index), published, scorecard };
}

function resultOf(results: ResultDocument, options: IndexOptions): IndexResult {
  switch (results.kind) {
    case "survey":
      return sipasKind.score(results.questionnaire, results.data);
    case "papi":
      return papiKind.score(results.structure, results.sheet);
    case "friendly-government":
      return friendlyGovernmentKind.score(results.model, results.given, options);
    case "sheet": {
      const { set, sheet } = results;
      // Nobody asks here for what an appraisal changed.
      const alone = { ...options, appraisal: false } as const;
      if (set.index === parIndexKind.key) return parIndexKind.score(set, sheet, alone);
      if (set.index === massMobilisationKind.key) {
        return massMobilisationKind.score(set, sheet, alone);
      }
      if (set.index === dtiKind.key) return dtiKind.score(set, sheet, options);
      const scorecard = score(set, sheet, withLayer(options));
      return { published: publishedPercentage(scorecard.percentage), scorecard };
    }
  }
}

function indexOf(results: ResultDocument): IndexKey {
  switch (results.kind) {
    case "sheet":
      return results.set.index;
    case "survey":
      return results.questionnaire.index;
    case "papi":
      return papiKind.key;
    case "friendly-government":
      return friendlyGovernmentKind.key;
  }
}
