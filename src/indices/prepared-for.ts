import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import type { PreparedCriteriaSet } from "../criteria-set/prepared-set.js";
import { refuse } from "../problems/chiso-error.js";
import { scoreSheetProblem } from "../problems/problem.js";

/**
 * A set as it was prepared, where it was; a set prepared from another is refused.
 *
 * @throws ChisoError `set-mismatch`
 */
export function preparedFor(
  { id, version }: Pick<CriteriaSet, "id" | "version">,
  prepared: PreparedCriteriaSet | undefined,
  make: () => CriteriaSet,
): CriteriaSet | PreparedCriteriaSet {
  if (prepared === undefined) return make();
  const { set } = prepared;
  if (set.id !== id || set.version !== version) {
    const [given, expected] = [`"${set.id}" (${set.version})`, `"${id}" (${version})`];
    refuse([scoreSheetProblem("set-mismatch", { path: "/prepared" }, { given, expected })]);
  }
  return prepared;
}
