import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { prepareCriteriaSet } from "../../criteria-set/prepare-criteria-set.js";
import type { PreparedCriteriaSet } from "../../criteria-set/prepared-set.js";
import { isChisoError } from "../../problems/chiso-error.js";
import { scoreResults } from "../../results/score-results.js";
import { type PartialScore, scorePartly } from "../../scoring/score-partly.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import { isSheetPart, type Part } from "./work.js";

const prepared = new WeakMap<CriteriaSet, PreparedCriteriaSet>();
// The newest of each part only: the steps that can be undone would keep theirs for good.
const scored = new Map<string, { readonly part: Part; readonly score: PartialScore }>();

/** The score of what is sound in a part. */
export function cardOf(part: Part): PartialScore {
  const known = scored.get(part.id);
  if (known?.part === part) return known.score;
  const score = isSheetPart(part)
    ? scorePartly(preparedOf(part.results.set), part.results.sheet, {
        layer: part.layer ?? "best-known",
      })
    : readOnlyScore(part);
  scored.set(part.id, { part, score });
  return score;
}

// A case without a score sheet has no scorecard; that is told in its place.
function readOnlyScore({ results }: Part): PartialScore {
  try {
    return { card: scoreResults(results), unsound: [], problems: [] };
  } catch (error) {
    if (!isChisoError(error)) throw error;
    return { card: null, unsound: [], problems: error.problems };
  }
}

/** The scorecard of a part in which nothing is wrong. */
export function soundCardOf(part: Part): Scorecard {
  return scoreResults(part.results, { layer: part.layer ?? "best-known", leaveOut: [] });
}

function preparedOf(set: CriteriaSet): PreparedCriteriaSet {
  const known = prepared.get(set);
  if (known !== undefined) return known;
  const made = prepareCriteriaSet(set);
  prepared.set(set, made);
  return made;
}
