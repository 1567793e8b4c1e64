import type { Text } from "../text/language.js";
import type { CriteriaSet } from "./criteria-set.js";

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
