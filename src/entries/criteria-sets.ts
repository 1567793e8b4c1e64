/**
 * All criteria sets that ship, for applications that choose one by its key or look for the set of an
 * old result. What needs one set only takes it from `chiso/criteria-sets/ID`, which is far smaller.
 *
 * @module
 */
export { findSet, type SetReference, setReferenceOf } from "../criteria-set/set-reference.js";
export { allCriteriaSets } from "../indices/all-criteria-sets.js";
