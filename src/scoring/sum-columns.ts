import type { PreparedCriteriaSet, PreparedNode } from "../criteria-set/prepared-set.js";
import {
  type ColumnNode,
  type ColumnPlan,
  emptyColumn,
  type OpenColumn,
  plainColumns,
} from "./column-plan.js";
import { stateCodes } from "./score-columns.js";

/** Totals of columns, before bonus and penalty. */
export type ColumnTotals = Pick<OpenColumn, "points" | "applicableMax" | "states" | "isPlain">;

/**
 * Makes the branches from what stands below them, the deepest first, and returns the totals. A row
 * in which a branch has points of its own keeps them.
 *
 * @param columns by node: the leaves filled, and branches that have points of their own
 * @param wholes by node: 1 for each row in which the branch has points of its own
 */
export function sumColumns(
  { plan }: PreparedCriteriaSet,
  columns: (OpenColumn | undefined)[],
  scale: ColumnPlan,
  rows: number,
  wholes: ReadonlyMap<number, Uint8Array>,
): ColumnTotals {
  const plain = plainColumns(rows);
  const childrenOf = (nodes: readonly PreparedNode[]): readonly OpenColumn[] =>
    nodes.map(({ index }) => columns[index] as OpenColumn);
  const sum = (
    node: ColumnNode,
    index: number,
    max: number,
    nodes: readonly PreparedNode[],
  ): OpenColumn => {
    const children = childrenOf(nodes);
    const factors = nodes.map(({ index }) => scale.weights[index]);
    const keep = wholes.get(index);
    if (keep === undefined && children.every(({ isPlain }) => isPlain)) {
      const into = plain(node, max);
      for (const [at, child] of children.entries()) {
        addPlain(child.points, into.points, factors[at]);
      }
      return into;
    }
    const into = columns[index] ?? emptyColumn(node, rows);
    for (const [at, child] of children.entries()) addMixed(child, into, factors[at], keep);
    settleStates(into, keep);
    return into;
  };
  for (let index = plan.nodes.length - 1; index >= 0; index -= 1) {
    const node = plan.nodes[index] as PreparedNode;
    if (node.leaf !== undefined) continue;
    columns[index] = sum(node, index, scale.maxima[index] as number, node.children);
  }
  const max = Number(plan.max.unitsAt(Math.max(scale.decimals, plan.max.scale)));
  return sum({ code: "", depth: 0, leaf: undefined }, -1, max, plan.domains);
}

type Factor = ColumnPlan["weights"][number];

// Column by column, so that each loop runs over numbers that lie side by side.
function addPlain(own: Float64Array, into: Float64Array, weight: Factor): void {
  if (weight === undefined) {
    for (let row = 0; row < into.length; row += 1) {
      into[row] = (into[row] as number) + (own[row] as number);
    }
    return;
  }
  const { units, divisor } = weight;
  for (let row = 0; row < into.length; row += 1) {
    into[row] = (into[row] as number) + ((own[row] as number) * units) / divisor;
  }
}

// While it sums, a state counts what was seen: 1 scored, 2 not assessed.
function addMixed(
  child: OpenColumn,
  { points, applicableMax, states }: OpenColumn,
  weight: Factor,
  keep: Uint8Array | undefined,
): void {
  const [units, divisor] = [weight?.units ?? 1, weight?.divisor ?? 1];
  for (let row = 0; row < points.length; row += 1) {
    if (keep !== undefined && keep[row] === 1) continue;
    const own = child.points[row] as number;
    if (!Number.isNaN(own)) {
      const sum = points[row] as number;
      const worth = (own * units) / divisor;
      points[row] = Number.isNaN(sum) ? worth : sum + worth;
    }
    const max = ((child.applicableMax[row] as number) * units) / divisor;
    applicableMax[row] = (applicableMax[row] as number) + max;
    const state = child.states[row] as number;
    if (state === stateCodes.notAssessed) states[row] = (states[row] as number) | 2;
    else if (state === stateCodes.scored) states[row] = (states[row] as number) | 1;
  }
}

function settleStates({ points, states }: OpenColumn, keep: Uint8Array | undefined): void {
  for (let row = 0; row < states.length; row += 1) {
    if (keep !== undefined && keep[row] === 1) continue;
    const seen = states[row] as number;
    if (seen >= 2) states[row] = stateCodes.notAssessed;
    else if (seen === 1) states[row] = stateCodes.scored;
    else
      states[row] = Number.isNaN(points[row] as number)
        ? stateCodes.leftOut
        : stateCodes.countedInFull;
  }
}
