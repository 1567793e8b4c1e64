import { isBranch, type LeafNode } from "../../criteria-set/criteria-set.js";
import { toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { cellAt, foldText, type Grid, lineOf, placeOf } from "../grid.js";
import { alternativeRow } from "../patterns/rows.js";
import type { RoundColumn } from "./assign-rounds.js";
import type { ClassifiedRow } from "./classify-rows.js";
import { codeKey } from "./code-keys.js";
import { readSumCell } from "./read-sum-cell.js";

/** Points of a criterion that stand in rows below it, which the set does not have. */
export interface DetailPoints {
  /** Points by row of the criterion and column, with the row of the cell that gives them. */
  readonly given: ReadonlyMap<string, { readonly points: string; readonly row: number }>;
  /** Cells below a criterion that were used, by row and column. */
  readonly used: ReadonlySet<string>;
}

/** Key of a cell. */
export function cellKey(row: number, column: number): string {
  return `${row}/${column}`;
}

/**
 * Reads points in rows below a criterion: of alternatives, such as one for provinces and one for
 * communes, the one that is filled in; of parts the sum. They must agree with the points of the
 * criterion itself, where it has some.
 */
export function detailPoints(
  rows: readonly ClassifiedRow[],
  grid: Grid,
  rounds: readonly RoundColumn[],
): DetailPoints {
  const given = new Map<string, { readonly points: string; readonly row: number }>();
  const used = new Set<string>();
  for (const [at, row] of rows.entries()) {
    if (row.kind !== "criterion" || isBranch(row.found.node)) continue;
    const below = detailsBelow(at, rows);
    for (const { column } of below.length === 0 ? [] : rounds) {
      const filled = below.filter((one) => sizeAt(grid, one, column).length > 0);
      const [first] = filled;
      const points = pointsOf(row.found.node, below, filled, grid, column);
      if (points === undefined || first === undefined) continue;
      const own = cellAt(grid, row.row.row, column);
      if (lineOf(own) !== "" && sizeAt(grid, row, column)[0]?.equals(points) !== true) continue;
      if (lineOf(own) === "") {
        const place = { points: toDecimalText(points), row: first.row.row };
        given.set(cellKey(row.row.row, column), place);
      }
      for (const one of filled) used.add(cellKey(one.row.row, column));
    }
  }
  return { given, used };
}

// A row with a number of its own, like that of a criterion, is one that the set does not have.
function detailsBelow(at: number, rows: readonly ClassifiedRow[]): readonly ClassifiedRow[] {
  const leaf = rows[at];
  const end = rows.findIndex(({ kind }, next) => next > at && kind !== "other" && kind !== "rule");
  const below = rows.slice(at + 1, end < 0 ? rows.length : end);
  const code = codeKey(leaf?.row.printed[0] ?? "");
  const isDetail = ({ row: { printed } }: ClassifiedRow): boolean =>
    printed.length === 0 || isBelow(codeKey(printed[0] ?? ""), code);
  return below.every(isDetail) ? below : [];
}

function isBelow(code: string, leaf: string): boolean {
  return /^(?:[a-zđ]|[-+•*–])$/.test(code) || (leaf !== "" && code.startsWith(`${leaf}.`));
}

function pointsOf(
  leaf: LeafNode,
  below: readonly ClassifiedRow[],
  filled: readonly ClassifiedRow[],
  grid: Grid,
  column: number,
): ExactDecimal | undefined {
  const max = exact(leaf.max);
  const maxima = below.flatMap(({ row }) => (row.max === null ? [] : [exact(row.max)]));
  const sum = add(filled.flatMap((one) => sizeAt(grid, one, column)));
  const areParts = maxima.length > 1 && add(maxima).equals(max);
  if (areParts) return sum;
  const areAlternatives =
    maxima.length > 0 ? maxima.every((one) => one.equals(max)) : below.some(saysAlternative);
  return areAlternatives && filled.length === 1 ? sum : undefined;
}

function saysAlternative({ row }: ClassifiedRow): boolean {
  return alternativeRow.test(foldText(row.title));
}

function sizeAt(grid: Grid, { row }: ClassifiedRow, column: number): readonly ExactDecimal[] {
  const cell = cellAt(grid, row.row, column);
  const { sum } = readSumCell(cell, row, placeOf(grid, row.row, column));
  return sum === undefined || sum.percent ? [] : [sum.printed];
}

function add(values: readonly ExactDecimal[]): ExactDecimal {
  return values.reduce((sum, value) => sum.plus(value), new ExactDecimal(0));
}
