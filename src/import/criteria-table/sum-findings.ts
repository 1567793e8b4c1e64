import { type DecimalText, sumTexts, toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import { criteriaSetProblem } from "../../problems/problem.js";
import { type Finding, finding, findingOf } from "../finding.js";
import type { FoundTable } from "../found-table.js";
import { placeOf } from "../grid.js";
import { allNodes, type OutlineNode } from "../outline-node.js";
import type { TableRow } from "../table-row.js";
import { cellOf } from "./cell-of-row.js";
import type { Outline } from "./outline.js";
import { type AdjustmentSection, sizeOf } from "./sections.js";

/** Maxima and titles that are missing, and totals that differ from what stands above them. */
export function sumFindings(
  table: FoundTable,
  { domains, isWeighted }: Outline,
  totals: readonly TableRow[],
  adjustments: readonly AdjustmentSection[],
): readonly Finding[] {
  const found: Finding[] = [];
  for (const node of allNodes(domains)) {
    const place = { path: cellOf(table, node.row, "max"), criterion: node.code };
    if (node.row.title === "")
      found.push(finding("error", "missing-title", place, { code: node.code }));
    if (node.max !== null) continue;
    if (node.children.length === 0) {
      found.push(finding("error", "missing-maximum", place, { code: node.code }));
    } else {
      const sum = sumOf(node.children, isWeighted);
      found.push(finding("note", "maximum-from-children", place, { code: node.code, sum }));
    }
  }
  const whole = sumOf(domains, isWeighted);
  for (const total of totals) {
    if (total.max === null || total.max === whole) continue;
    // The last total is of the whole or of its domain; those before may close any group.
    const open = openAbove(total, domains);
    const closes = total === totals.at(-1) ? open.slice(0, 1) : open;
    const sums = closes.map(({ max, children }) => max ?? sumOf(children, isWeighted));
    if (sums.includes(total.max)) continue;
    const bonus = sizeOf(
      adjustments.filter(({ kind, head }) => kind === "bonus" && head.row < total.row),
    );
    if (bonus !== undefined && total.max === sumTexts([whole, bonus])) continue;
    const below = belowWhole(total, domains, isWeighted);
    if (below !== undefined) {
      const first = placeOf(table.grid, table.headingRow, 0).path;
      found.push(finding("error", "second-table", placeOf(table.grid, below.row, 0), { first }));
      break;
    }
    const path = cellOf(table, total, "max");
    const parameters = {
      parent: `"${total.title || total.printed}"`,
      printed: total.max,
      sum: whole,
    };
    found.push(findingOf(criteriaSetProblem("sum-mismatch", { path }, parameters), path));
  }
  return found;
}

// Below a total of all that stands above it another table begins.
function belowWhole(
  total: TableRow,
  domains: readonly OutlineNode[],
  isWeighted: boolean,
): TableRow | undefined {
  const above = domains.filter(({ row }) => row.row < total.row);
  const isWhole = above.length > 1 && sumOf(above, isWeighted) === total.max;
  return isWhole ? domains[above.length]?.row : undefined;
}

// The groups that a row closes or stands in, from the domain down.
function openAbove(total: TableRow, nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  const last = nodes.filter(({ row }) => row.row < total.row).at(-1);
  if (last === undefined) return [];
  return last.children.length === 0 ? [last] : [last, ...openAbove(total, last.children)];
}

function sumOf(nodes: readonly OutlineNode[], isWeighted: boolean): DecimalText {
  return sumTexts(
    nodes.map(({ max, children, row }) => {
      const points = max ?? sumOf(children, isWeighted);
      const weight = isWeighted ? row.weight : null;
      return weight === null ? points : toDecimalText(exact(points).times(exact(weight)));
    }),
  );
}
