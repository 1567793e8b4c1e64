import type { PreparedCriteriaSet, PreparedNode } from "../criteria-set/prepared-set.js";
import type { ColumnPlan } from "./column-plan.js";
import { type NodeColumn, stateCodes } from "./score-columns.js";

const { notAssessed, scored, leftOut, countedInFull } = stateCodes;

/** Totals of columns, before bonus and penalty. */
export interface ColumnTotals {
  readonly points: Float64Array;
  readonly applicableMax: Float64Array;
  readonly states: Uint8Array;
}

/**
 * Fills the branches from what stands below them, the deepest first, and returns the totals. A row
 * in which a branch has points of its own keeps them.
 *
 * @param wholes by node: 1 for each row in which the branch has points of its own
 */
export function sumColumns(
  { plan }: PreparedCriteriaSet,
  columns: readonly NodeColumn[],
  scale: ColumnPlan,
  rows: number,
  wholes: ReadonlyMap<number, Uint8Array>,
): ColumnTotals {
  for (let index = plan.nodes.length - 1; index >= 0; index -= 1) {
    const node = plan.nodes[index] as PreparedNode;
    if (node.leaf !== undefined) continue;
    addUp(node.children, columns, columns[index] as NodeColumn, scale, wholes.get(index));
  }
  const totals = {
    points: new Float64Array(rows).fill(Number.NaN),
    applicableMax: new Float64Array(rows),
    states: new Uint8Array(rows),
  };
  addUp(plan.domains, columns, totals, scale, undefined);
  return totals;
}

// Column by column, so that each loop runs over numbers that lie side by side.
function addUp(
  children: readonly PreparedNode[],
  columns: readonly NodeColumn[],
  into: ColumnTotals,
  { weights }: ColumnPlan,
  keep: Uint8Array | undefined,
): void {
  const rows = into.points.length;
  const { points, applicableMax, states } = into;
  // While it sums, a state counts what was seen: 1 scored, 2 not assessed.
  for (const child of children) {
    const column = columns[child.index] as NodeColumn;
    const weight = weights[child.index];
    const [units, divisor] = [weight?.units ?? 1, weight?.divisor ?? 1];
    for (let row = 0; row < rows; row += 1) {
      if (keep !== undefined && keep[row] === 1) continue;
      const own = column.points[row] as number;
      const sum = points[row] as number;
      if (!Number.isNaN(own)) {
        const worth = divisor === 1 ? own * units : (own * units) / divisor;
        points[row] = Number.isNaN(sum) ? worth : sum + worth;
      }
      const max = column.applicableMax[row] as number;
      applicableMax[row] =
        (applicableMax[row] as number) + (divisor === 1 ? max * units : (max * units) / divisor);
      const state = column.states[row] as number;
      if (state === notAssessed) states[row] = (states[row] as number) | 2;
      else if (state === scored) states[row] = (states[row] as number) | 1;
    }
  }
  for (let row = 0; row < rows; row += 1) {
    if (keep !== undefined && keep[row] === 1) continue;
    const seen = states[row] as number;
    const sum = points[row] as number;
    states[row] =
      seen >= 2 ? notAssessed : seen === 1 ? scored : Number.isNaN(sum) ? leftOut : countedInFull;
  }
}
