import { ExactDecimal } from "../../numbers/exact-decimal.js";
import type { FoundTable } from "../found-table.js";
import { cellAt, type Grid, placeOf } from "../grid.js";
import type { OutlineNode } from "../outline-node.js";
import type { TableRow } from "../table-row.js";
import { headingsAt } from "./find-headings.js";
import { readSumCell } from "./read-sum-cell.js";
import { tableColumns } from "./table-columns.js";

/** Points that a table prints for a leaf, and that a sum of the same column holds. */
export interface ProvedPoints {
  readonly points: ExactDecimal;
  /** Sheet and cell. */
  readonly path: string;
}

/**
 * The points in a table of criteria that is filled in, by leaf, as far as the sums that it prints
 * prove them: those of a domain, of a criterion, or of all.
 *
 * @param totals rows that print a sum of domains
 */
export function provedPoints(
  { grid, headingRow, columns }: FoundTable,
  domains: readonly OutlineNode[],
  totals: readonly TableRow[],
): ReadonlyMap<OutlineNode, readonly ProvedPoints[]> {
  const proved = new Map<OutlineNode, ProvedPoints[]>();
  for (const { column, role } of tableColumns(headingsAt(grid, headingRow)).points) {
    if (column === columns.max || role === "bonus" || role === "penalty") continue;
    for (const leaf of provedLeaves(grid, column, domains, totals)) {
      const row = filledRow(leaf, grid, column);
      if (row === undefined) continue;
      const path = placeOf(grid, row.row, column).path;
      const own = { points: numberAt(row, grid, column) ?? zero, path };
      proved.set(leaf, [...(proved.get(leaf) ?? []), own]);
    }
  }
  return proved;
}

function provedLeaves(
  grid: Grid,
  column: number,
  domains: readonly OutlineNode[],
  totals: readonly TableRow[],
): readonly OutlineNode[] {
  const isPrinted = (row: TableRow, nodes: readonly OutlineNode[]): boolean =>
    numberAt(row, grid, column)?.equals(sumOf(nodes, grid, column)) === true;
  const below = (nodes: readonly OutlineNode[]): readonly OutlineNode[] =>
    nodes.flatMap(({ row, children }) =>
      // A level in a column of its own shares the row of its first leaf.
      children[0] !== undefined && children[0].row.row !== row.row && isPrinted(row, children)
        ? leavesOf(children)
        : below(children),
    );
  return totals.some((row) => isPrinted(row, domains)) ? leavesOf(domains) : below(domains);
}

function leavesOf(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.flatMap((node) => (node.children.length === 0 ? [node] : leavesOf(node.children)));
}

// Cells without points count for nothing, as in the sum of a spreadsheet.
function sumOf(nodes: readonly OutlineNode[], grid: Grid, column: number): ExactDecimal {
  return leavesOf(nodes).reduce((sum, leaf) => {
    const row = filledRow(leaf, grid, column);
    return sum.plus((row === undefined ? undefined : numberAt(row, grid, column)) ?? zero);
  }, zero);
}

const zero = new ExactDecimal(0);

// Of alternatives only one is filled in.
function filledRow(
  { row, alternatives }: OutlineNode,
  grid: Grid,
  column: number,
): TableRow | undefined {
  return [row, ...alternatives].find((one) => numberAt(one, grid, column) !== undefined);
}

function numberAt(row: TableRow, grid: Grid, column: number): ExactDecimal | undefined {
  const { sum } = readSumCell(cellAt(grid, row.row, column), row, placeOf(grid, row.row, column));
  return sum === undefined || sum.percent ? undefined : sum.printed;
}
