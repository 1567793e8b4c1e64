import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import * as shipped from "./criteria-sets.js";

/**
 * Every criteria set that ships with this version of chiso.
 *
 * @example
 * shippedSets.some(({ id }) => id === "par-index-ca-mau-2013") // true
 */
export const shippedSets: readonly CriteriaSet[] = /* @__PURE__ */ Object.values(shipped);
