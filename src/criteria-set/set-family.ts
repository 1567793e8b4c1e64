import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { indexProblem } from "../problems/problem.js";
import type { Text } from "../text/language.js";
import type { CriteriaSet } from "./criteria-set.js";
import { familyOutline } from "./outlines.js";

/** The table of one kind of unit. */
export interface FamilyTable {
  /** Key of the kind, as a sheet's unit names it. */
  readonly kind: string;
  /** Name of the kind: "Xã, phường, thị trấn". */
  readonly title: Text;
  /** The criteria set of the kind. */
  readonly set: CriteriaSet;
}

/** Criteria sets of one instrument that has a table of its own for each kind of unit. */
export interface CriteriaSetFamily {
  /** Stable key of the family. */
  readonly id: string;
  /** Name of the instrument. */
  readonly title: Text;
  /** One table for each kind of unit. */
  readonly tables: readonly [FamilyTable, ...FamilyTable[]];
}

/**
 * The table for a kind of unit.
 *
 * @throws ChisoError `unknown-unit-kind` when the family has none, or the kind is not given
 * @example
 * tableFor({ id: "f", title: "Bộ", tables: [{ kind: "commune", title: "Xã", set: parIndexCaMau2013 }] }, "commune").id // "par-index-ca-mau-2013"
 */
export function tableFor(family: CriteriaSetFamily, kind: string | undefined): CriteriaSet {
  refuse(checkArguments({ family: [family, familyOutline], kind: [kind, "text?"] }));
  const found = family.tables.find((table) => table.kind === kind);
  if (found === undefined) {
    const kinds = family.tables.map((table) => table.kind).join(", ");
    refuse([
      indexProblem("unknown-unit-kind", { path: "/unit/kind" }, { kind: kind ?? "", kinds }),
    ]);
  }
  return (found as FamilyTable).set;
}
