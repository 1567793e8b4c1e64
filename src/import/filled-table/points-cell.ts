import type { CriteriaSet, LeafNode } from "../../criteria-set/criteria-set.js";
import { policyOf } from "../../criteria-set/leaf-scope.js";
import { toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import type { Place } from "../../problems/problem.js";
import { fieldsOfLeaf, type LeafField } from "../figure-fields.js";
import { type Finding, finding } from "../finding.js";
import { foldText, type GridCell, lineOf } from "../grid.js";
import { notApplicableWords, pointsOfMaximum } from "../patterns/maxima.js";
import { readFieldCell } from "../read-field-cell.js";
import { readFilledNumber } from "../read-number-cell.js";
import { decimalsWithin } from "./decimals-within.js";
import { readPlainPoints } from "./plain-points.js";

/** What a layer says of a leaf, by its keys in the entry of the layer. */
export interface GivenValue {
  readonly keys: readonly string[];
  readonly value: string | boolean;
}

/** What a cell in a column of points says, and how it was read where that must be told. */
export type PointsReading =
  | { readonly given: GivenValue; readonly note?: Finding; readonly problem?: never }
  | { readonly problem: Finding; readonly given?: never };

/**
 * Reads a cell in a column of points: points; or in words that the leaf does not apply, or which
 * option of its rule was reached. A sign alone ("x", "-") is never taken for points.
 *
 * @param remark what stands beside it, which may say why there is only a dash
 * @returns `undefined` for an empty cell
 */
export function readPointsCell(
  cell: GridCell,
  leaf: LeafNode,
  set: CriteriaSet,
  place: Place,
  remark = "",
): PointsReading | undefined {
  const text = lineOf(cell);
  if (text === "") return undefined;
  if (saysNotApplicable(text)) return notApplicable(text, leaf, set, place);
  for (const { keys, input } of typeof cell === "string" ? wordFields(leaf, set) : []) {
    const read = readFieldCell(cell, input, place);
    if (read.problem === undefined && read.value !== null) {
      return { given: { keys, value: read.value } };
    }
  }
  if (isSign(text)) {
    const isDash = /^[-–—]$/.test(text);
    return isDash && saysNotApplicable(remark)
      ? notApplicable(remark, leaf, set, place)
      : { problem: finding("error", "sign-not-points", place, { text }) };
  }
  return ofMaximum(text, leaf, place) ?? readNumber(cell, leaf, place);
}

/** True for words that say that a criterion does not apply: "Không áp dụng", "KPS". */
export function saysNotApplicable(text: string): boolean {
  return notApplicableWords.test(foldText(text));
}

function isSign(text: string): boolean {
  return /^(?:[-–—.…xX+*v✓✔√?/\\]|\.{2,}|…+|-{2,})$/u.test(text);
}

// A set that does not allow it has no points for it either, so a person must say what holds.
function notApplicable(
  text: string,
  leaf: LeafNode,
  set: CriteriaSet,
  place: Place,
): PointsReading {
  if (policyOf(leaf, set) !== "not-allowed")
    return { given: { keys: ["notApplicable"], value: text } };
  const parameters = { text, code: leaf.code };
  return { problem: finding("error", "not-applicable-cell", place, parameters) };
}

// "0,5/1" where 1 is the maximum: points of the maximum.
function ofMaximum(text: string, leaf: LeafNode, place: Place): PointsReading | undefined {
  const [, part = "", whole = ""] = pointsOfMaximum.exec(text) ?? [];
  const [points, max] = [readPlainPoints(part), readPlainPoints(whole)];
  if (points === null || max === null) return undefined;
  if (max !== toDecimalText(exact(leaf.max))) {
    return { problem: finding("error", "not-a-number", place, { text }) };
  }
  const note = finding("note", "points-of-maximum", place, { text, points, max });
  return { given: { keys: ["points"], value: points }, note };
}

function readNumber(cell: GridCell, leaf: LeafNode, place: Place): PointsReading | undefined {
  const padded =
    typeof cell === "string"
      ? (readPlainPoints(lineOf(cell)) ??
        decimalsWithin(lineOf(cell), toDecimalText(exact(leaf.max))) ??
        null)
      : null;
  if (padded !== null) return { given: { keys: ["points"], value: padded } };
  const read = readFilledNumber(cell, place);
  if (read.problem !== undefined) return { problem: read.problem };
  if (read.value === null) return undefined;
  if (!read.percent) return { given: { keys: ["points"], value: read.value } };
  const parameters = { text: `${read.value} %` };
  return { problem: finding("error", "percent-not-expected", place, parameters) };
}

// Fields that a word in the column of points can fill: an option, or met and not met.
function wordFields(leaf: LeafNode, set: CriteriaSet): readonly LeafField[] {
  return fieldsOfLeaf(leaf, set).filter(
    ({ keys, input }) => input.kind === "option" && keys.length === 2 && keys[1] !== "notDone",
  );
}
