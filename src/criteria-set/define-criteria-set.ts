import { refuse } from "../problems/chiso-error.js";
import { checkCriteriaSet } from "./check-criteria-set.js";
import type { CriteriaSet } from "./criteria-set.js";
import type { ExactSet } from "./exact-set.js";

/**
 * Declares a criteria set in code: the type system checks its shape, refuses keys that no set has,
 * and knows its codes from then on; this function checks shape and meaning.
 *
 * @returns the same set
 * @throws ChisoError with every problem, by the codes of {@link parseCriteriaSet}
 *
 * @example
 * defineCriteriaSet({ ...parIndexCaMau2013, id: "copy" }).id // "copy"
 */
export function defineCriteriaSet<const S extends CriteriaSet>(set: S & ExactSet<S>): S {
  const plain: S = set;
  refuse(checkCriteriaSet(plain));
  return plain;
}
