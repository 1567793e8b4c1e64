import { readDecimal } from "../../numbers/decimal-text.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import type { Place } from "../../problems/problem.js";
import { type Finding, finding } from "../finding.js";
import { type GridCell, lineOf } from "../grid.js";
import { readFilledNumber } from "../read-number-cell.js";
import { decimalsWithin } from "./decimals-within.js";
import type { FilledRow } from "./filled-row.js";
import { readPlainPoints } from "./plain-points.js";

/** The number of a cell that prints a sum, or why it has none. */
export type SumReading =
  | {
      readonly sum: { readonly printed: ExactDecimal; readonly percent: boolean };
      readonly problem?: never;
    }
  | { readonly problem: Finding; readonly sum?: never };

/**
 * Reads a cell that prints a sum: points, "17,5/20" where 20 is the maximum of the row, or a
 * percentage. No points are lost with it, so a person only has to look at one that says nothing.
 */
export function readSumCell(
  cell: GridCell,
  { max }: Pick<FilledRow, "max">,
  place: Place,
): SumReading {
  const text = lineOf(cell);
  const plain = typeof cell === "string" ? plainSum(text, max) : null;
  const exact = plain === null ? undefined : readDecimal(plain);
  if (exact !== undefined) return { sum: { printed: exact, percent: false } };
  const read = readFilledNumber(cell, place);
  if (read.problem !== undefined) return { problem: { ...read.problem, severity: "warning" } };
  const printed = read.value === null ? undefined : readDecimal(read.value);
  if (printed !== undefined) return { sum: { printed, percent: read.percent } };
  return { problem: finding("warning", "not-a-number", place, { text }) };
}

function plainSum(text: string, max: string | null): string | null {
  const within = max === null ? undefined : decimalsWithin(text, max);
  return readPlainPoints(text) ?? ofMaximum(text, max) ?? within ?? null;
}

function ofMaximum(text: string, max: string | null): string | null {
  const [, part = "", whole = ""] = /^([\d.,]+)\s*\/\s*([\d.,]+)$/.exec(text) ?? [];
  return max !== null && readPlainPoints(whole) === max ? readPlainPoints(part) : null;
}
