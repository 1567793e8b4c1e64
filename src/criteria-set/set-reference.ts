import type { CriteriaSet } from "./criteria-set.js";
import { digestOf } from "./digest.js";
import type { PreparedCriteriaSet } from "./prepared-set.js";

/** What names one criteria set among all: every result carries it, in `card.set`. */
export interface SetReference {
  /** Key of the set. */
  readonly id: string;
  /** Version of the set, as its author counts. */
  readonly version: string;
  /** SHA-256 of the canonical JSON of the set, in hexadecimal digits: other content, other digest. */
  readonly digest: string;
}

/**
 * The reference of a criteria set, as results name it: to keep beside a set in a store, and to find
 * the set of an old result by. The order of keys, and `$schema`, make no difference.
 *
 * @example
 * setReferenceOf(caMau2013).digest === card.set.digest // true
 */
export function setReferenceOf(set: CriteriaSet | PreparedCriteriaSet): SetReference {
  const isPrepared = "plan" in set;
  const { id, version } = isPrepared ? set.set : set;
  return { id, version, digest: isPrepared ? set.digest : digestOf(set) };
}

/**
 * The set that a result was scored by, among sets at hand: the one with the same id and the very same
 * content. A set that was issued again under the same version is another one.
 *
 * @param reference `card.set`, `report.set`, or what {@link setReferenceOf} gave
 * @returns `undefined` when the set is not among them, or only with other content
 * @example
 * findSet(card.set, [wardSample, caMau2013])?.id // "par-index-ca-mau-2013"
 * findSet({ ...card.set, digest: "0" }, [caMau2013]) // undefined
 */
export function findSet(
  reference: Pick<SetReference, "id" | "digest">,
  sets: Iterable<CriteriaSet>,
): CriteriaSet | undefined {
  for (const set of sets) {
    if (set.id === reference.id && digestOf(set) === reference.digest) return set;
  }
  return undefined;
}
