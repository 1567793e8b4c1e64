import type { PreparedNode } from "../criteria-set/prepared-set.js";
import type { ReadLayer } from "../score-sheet/read-layer.js";
import type { Request } from "./request.js";

/** What becomes of a node that is scored itself, before any points are worked out. */
export type Fate =
  | "left-out-with-scorer"
  | "carries-no-points"
  | "not-assessed"
  | "not-applicable"
  | "figures"
  | "typed";

/** The fate of a leaf, or of a whole whose points are given, by what its round says. */
export function fateOf(
  { leaf, max }: PreparedNode,
  layer: Pick<ReadLayer, "given"> | undefined,
  { leaveOut }: Pick<Request, "leaveOut">,
): Fate {
  if (leaf !== undefined && leaf.scorer !== "unit" && leaveOut.includes(leaf.scorer)) {
    return "left-out-with-scorer";
  }
  if (layer === undefined) return max.isZero() ? "carries-no-points" : "not-assessed";
  if (layer.given.notApplicable !== undefined) return "not-applicable";
  return layer.given.declared === undefined ? "typed" : "figures";
}
