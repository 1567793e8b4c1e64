import { refuse } from "../problems/chiso-error.js";
import { checkCriteriaSet } from "./check-criteria-set.js";
import type { CriteriaSet } from "./criteria-set.js";

/**
 * Declares a criteria set in code: the type system checks its shape as far as it can, this function
 * shape and meaning.
 *
 * @returns the same set
 * @throws ChisoError with every problem, by the codes of {@link parseCriteriaSet}
 *
 * @example
 * defineCriteriaSet({ ...caMau2013, id: "copy" }).id // "copy"
 */
export function defineCriteriaSet<const S extends CriteriaSet>(set: S): S {
  refuse(checkCriteriaSet(set));
  return set;
}
