import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { isObject } from "../problems/shape.js";
import type { CriteriaSet } from "./criteria-set.js";
import { digestOf } from "./digest.js";
import { treeOutline } from "./outlines.js";
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
 * @throws ChisoError for what is no set
 * @example
 * setReferenceOf(parIndexCaMau2013).digest === card.set.digest // true
 */
export function setReferenceOf(set: CriteriaSet | PreparedCriteriaSet): SetReference {
  if (isObject(set) && "plan" in set) {
    const { set: own, digest } = set as PreparedCriteriaSet;
    return { id: own.id, version: own.version, digest };
  }
  refuse(checkArguments({ set: [set, treeOutline] }));
  const { id, version } = set as CriteriaSet;
  return { id, version, digest: digestOf(set as CriteriaSet) };
}

/**
 * The set that a result was scored by, among sets at hand: the one with the same id and the very same
 * content. A set that was issued again under the same version is another one.
 *
 * @param reference `card.set`, `report.set`, or what {@link setReferenceOf} gave
 * @throws ChisoError for what is no reference, or no list of sets
 * @returns `undefined` when the set is not among them, or only with other content
 * @example
 * findSet(card.set, [parIndexWardSample, parIndexCaMau2013])?.id // "par-index-ca-mau-2013"
 * findSet({ ...card.set, digest: "0" }, [parIndexCaMau2013]) // undefined
 */
export function findSet(
  reference: Pick<SetReference, "id" | "digest">,
  sets: readonly CriteriaSet[],
): CriteriaSet | undefined {
  refuse(
    checkArguments({
      reference: [reference, { keys: { id: "text", digest: "text" } }],
      sets: [sets, { listOf: treeOutline }],
    }),
  );
  return sets.find((set) => set.id === reference.id && digestOf(set) === reference.digest);
}
