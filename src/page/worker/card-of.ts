import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { prepareCriteriaSet } from "../../criteria-set/prepare-criteria-set.js";
import type { PreparedCriteriaSet } from "../../criteria-set/prepared-set.js";
import { scoreResults } from "../../results/score-results.js";
import { type PartialScore, scorePartly } from "../../scoring/score-partly.js";
import type { Scorecard } from "../../scoring/scorecard.js";
import { isSheetPart, type Part } from "./work.js";

const prepared = new WeakMap<CriteriaSet, PreparedCriteriaSet>();
const scored = new WeakMap<Part, PartialScore>();

/** The score of what is sound in a part. */
export function cardOf(part: Part): PartialScore {
  const known = scored.get(part);
  if (known !== undefined) return known;
  const score = isSheetPart(part)
    ? scorePartly(preparedOf(part.results.set), part.results.sheet, {
        layer: part.layer ?? "best-known",
      })
    : { card: scoreResults(part.results), unsound: [], problems: [] };
  scored.set(part, score);
  return score;
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
