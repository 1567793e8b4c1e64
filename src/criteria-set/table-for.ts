import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { indexProblem } from "../problems/problem.js";
import type { CriteriaSet } from "./criteria-set.js";
import { familyOutline } from "./outlines.js";
import type { CriteriaSetFamily, FamilyTable } from "./set-family.js";

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
