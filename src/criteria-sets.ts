/**
 * All criteria sets that ship, for applications that choose one by its key or look for the set of an
 * old result. What needs one set only takes it from `chiso/criteria-sets/ID`, which is far smaller.
 *
 * @module
 */
import type { CriteriaSet } from "./criteria-set/criteria-set.js";
import * as shipped from "./indices/criteria-sets.js";

export { findSet, type SetReference, setReferenceOf } from "./criteria-set/set-reference.js";

/**
 * Every criteria set that ships with this version of chiso.
 *
 * @example
 * shippedSets.some(({ id }) => id === "par-index-ca-mau-2013") // true
 */
export const shippedSets: readonly CriteriaSet[] = /* @__PURE__ */ Object.values(shipped);
