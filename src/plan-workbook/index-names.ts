import { shortIndexName } from "../criteria-set/index-names.js";
import type { IndexPlan, RemediationPlan } from "../remediation/plan.js";
import { type Language, textIn } from "../text/language.js";

/** Names of the indices of a plan; two sets of one index are told apart by their titles. */
export function namesOfIndices(
  plan: RemediationPlan,
  language: Language,
): ReadonlyMap<IndexPlan, string> {
  const short = (index: IndexPlan): string => shortIndexName(index.index)[language];
  return new Map(
    plan.indices.map((index) => {
      const isOnly = plan.indices.filter((other) => short(other) === short(index)).length === 1;
      return [index, isOnly ? short(index) : textIn(index.set.title, language)];
    }),
  );
}
