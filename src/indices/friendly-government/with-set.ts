import type { CriteriaSet } from "../../criteria-set/criteria-set.js";
import { dataOf } from "../../data/data-of.js";
import type { FriendlyGovernmentModel } from "./friendly-government-model.js";

/** What a file of a model holds, with the set itself where the file has its id. */
export function withSet(json: object, set: CriteriaSet): FriendlyGovernmentModel {
  return { ...dataOf<FriendlyGovernmentModel>(json), set };
}
