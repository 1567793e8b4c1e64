import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { setOutline } from "../criteria-set/outlines.js";
import { walk } from "../criteria-set/tree.js";
import type { CodeOf } from "../criteria-set/typed-codes.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import type { Text } from "../text/language.js";

/**
 * Which leaf of the earlier set became which leaf of the later one. A row may name a domain or
 * criterion as well: it is used where a result has only the points of that whole.
 */
export interface CrosswalkRow<B extends string = string, A extends string = string> {
  /** Code in the earlier set; `null` for a criterion that was added. */
  readonly before: B | null;
  /** Code in the later set; `null` for a criterion that was removed. */
  readonly after: A | null;
  /** The rule is another one: the whole change of the leaf is the rule's and not the unit's. */
  readonly ruleChanged?: boolean;
  readonly note?: Text;
}

/** How the codes of one criteria set map to those of another, as data. */
export interface Crosswalk<B extends string = string, A extends string = string> {
  readonly from: { readonly id: string; readonly version: string };
  readonly to: { readonly id: string; readonly version: string };
  readonly rows: readonly CrosswalkRow<B, A>[];
  /**
   * Leaves that no row names: `same-code` pairs those that both sets call the same, `unmatched`
   * takes them as removed and added.
   */
  readonly others: "same-code" | "unmatched";
}

/**
 * A crosswalk to begin with: leaves of the same code paired, the others as removed and added. A
 * person goes through it, pairs what moved, and marks the rules that changed.
 *
 * @example
 * draftCrosswalk(parIndexCaMau2013, parIndexCaMau2013).rows.length // 6
 */
export function draftCrosswalk<B extends CriteriaSet, A extends CriteriaSet>(
  before: B,
  after: A,
): Crosswalk<CodeOf<B>, CodeOf<A>>;
export function draftCrosswalk(before: CriteriaSet, after: CriteriaSet): Crosswalk {
  refuse(checkArguments({ before: [before, setOutline], after: [after, setOutline] }));
  const leaves = (set: CriteriaSet) =>
    new Map(
      [...walk(set)].flatMap(({ node }) =>
        node.rule === undefined ? [] : [[node.code, node] as const],
      ),
    );
  const [earlier, later] = [leaves(before), leaves(after)];
  return {
    from: { id: before.id, version: before.version },
    to: { id: after.id, version: after.version },
    others: "unmatched",
    rows: [
      ...[...earlier].map(([code, node]): CrosswalkRow => {
        const match = later.get(code);
        if (match === undefined) return { before: code, after: null };
        const changed = JSON.stringify(node.rule) !== JSON.stringify(match.rule);
        return { before: code, after: code, ...(changed ? { ruleChanged: true } : {}) };
      }),
      ...[...later.keys()]
        .filter((code) => !earlier.has(code))
        .map((code): CrosswalkRow => ({ before: null, after: code })),
    ],
  };
}
