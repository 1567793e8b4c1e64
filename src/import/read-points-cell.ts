import type { CriteriaSet, LeafNode } from "../criteria-set/criteria-set.js";
import { policyOf } from "../criteria-set/leaf-scope.js";
import type { Place } from "../problems/problem.js";
import { fieldsOfLeaf, type LeafField } from "./figure-fields.js";
import { type Finding, finding } from "./finding.js";
import { foldText, type GridCell, lineOf } from "./grid.js";
import { readFieldCell } from "./read-field-cell.js";
import { readFilledNumber } from "./read-number-cell.js";

/** What a cell in a column of points says: where it belongs in the entry of its layer. */
export type GivenPoints =
  | { readonly keys: readonly string[]; readonly value: string | boolean }
  | { readonly problem: Finding };

/**
 * Reads a cell in a column of points: points; or in words that the leaf does not apply, or which
 * option of its rule was reached.
 *
 * @returns `undefined` for an empty cell
 */
export function readPointsCell(
  cell: GridCell,
  leaf: LeafNode,
  set: CriteriaSet,
  place: Place,
): GivenPoints | undefined {
  const text = lineOf(cell);
  if (text === "") return undefined;
  if (policyOf(leaf, set) !== "not-allowed" && notApplicable.test(foldText(text))) {
    return { keys: ["notApplicable"], value: text };
  }
  for (const { keys, input } of typeof cell === "string" ? wordFields(leaf, set) : []) {
    const read = readFieldCell(cell, input, place);
    if (read.problem === undefined && read.value !== null) return { keys, value: read.value };
  }
  const read = readFilledNumber(cell, place);
  if (read.problem !== undefined) return { problem: read.problem };
  if (read.value === null) return undefined;
  if (!read.percent) return { keys: ["points"], value: read.value };
  return { problem: finding("error", "percent-not-expected", place, { text: `${read.value} %` }) };
}

const notApplicable = /^(?:khong ap dung|khong phat sinh|kad|kpt|not applicable|n a)(?: |$)/;

// Fields that a word in the column of points can fill: an option, or met and not met.
function wordFields(leaf: LeafNode, set: CriteriaSet): readonly LeafField[] {
  return fieldsOfLeaf(leaf, set).filter(
    ({ keys, input }) => input.kind === "option" && keys.length === 2 && keys[1] !== "notDone",
  );
}
