import type { PreparedNode } from "../criteria-set/prepared-set.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { columnPlanOf } from "./column-plan.js";
import { columnsOutline } from "./outlines.js";
import type { ScoreColumns } from "./score-columns.js";

/** What the rows lost at one leaf. */
export interface GapColumn<C extends string = string> {
  /** Code of the leaf. */
  readonly code: C;
  /** Points lost in the total by each row, in units of the columns; 0 where nothing is, or nothing is known. */
  readonly lost: Float64Array;
  /** Number of rows that lost points. */
  readonly count: number;
}

/**
 * What every row lost at every leaf of the set, as it counts in the total: maximum that applies
 * less points, times the weights on the way up. A row that gives the points of a whole has its
 * loss at no leaf.
 *
 * @returns a column for each leaf, in the order of the set
 * @example
 * const columns = scoreMany(parIndexCaMau2013, [sheet], { layer: "self" });
 * gapsOf(columns).find(({ code }) => code === "1.1.4").lost[0] / 10 ** columns.decimals // 1
 */
export function gapsOf<C extends string>(columns: ScoreColumns<C>): readonly GapColumn<C>[] {
  refuse(checkArguments({ columns: [columns, columnsOutline] }));
  const { rows, nodes, source } = columns;
  const { plan } = source.prepared;
  const { weights } = columnPlanOf(source.prepared);
  const factors = new Map<number, { readonly units: number; readonly divisor: number }>();
  const walk = (node: PreparedNode, units: number, divisor: number): void => {
    const weight = weights[node.index];
    const own = {
      units: units * (weight?.units ?? 1),
      divisor: divisor * (weight?.divisor ?? 1),
    };
    factors.set(node.index, own);
    for (const child of node.children) walk(child, own.units, own.divisor);
  };
  for (const domain of plan.domains) walk(domain, 1, 1);
  return nodes.flatMap(({ code, isLeaf, points, applicableMax }, index) => {
    if (!isLeaf) return [];
    const { units, divisor } = factors.get(index) as { units: number; divisor: number };
    const lost = new Float64Array(rows);
    let count = 0;
    for (let row = 0; row < rows; row += 1) {
      const loss = (applicableMax[row] as number) - (points[row] as number);
      if (loss > 0) {
        lost[row] = divisor === 1 ? loss * units : (loss * units) / divisor;
        count += 1;
      }
    }
    return [{ code, lost, count }];
  });
}
