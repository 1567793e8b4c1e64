import type { ClassLadder } from "../criteria-set/class-ladder.js";
import type { PreparedCriteriaSet } from "../criteria-set/prepared-set.js";
import { exact } from "../numbers/exact.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { divideHalfUp, timesIntegers } from "../numbers/integer.js";
import { classWithConditions } from "./column-conditions.js";
import type { ColumnPlan } from "./column-plan.js";
import {
  type ColumnSource,
  type NodeColumn,
  type ScoreColumns,
  stateCodes,
} from "./score-columns.js";
import { type ColumnTotals, sumColumns } from "./sum-columns.js";

/**
 * Sums, percentages and classes of columns whose leaves are filled.
 *
 * @param adjustments bonus less penalty of each row, in units
 */
export function finishColumns(
  prepared: PreparedCriteriaSet,
  nodes: readonly NodeColumn[],
  scale: ColumnPlan,
  wholes: ReadonlyMap<number, Uint8Array>,
  adjustments: Float64Array,
  source: ColumnSource,
): ScoreColumns {
  const rows = adjustments.length;
  const { decimals } = scale;
  const totals = sumColumns(prepared, nodes, scale, rows, wholes);
  const points = totals.points.map((base, row) => base + (adjustments[row] as number));
  const ladders = prepared.set.ladders ?? [];
  return {
    rows,
    decimals,
    nodes,
    points,
    applicableMax: totals.applicableMax,
    complete: Uint8Array.from(totals.states, (state) => (state === stateCodes.notAssessed ? 0 : 1)),
    percentages: percentagesOf(points, totals),
    classes: ladders.map((ladder) => {
      const byBounds = classesOf(ladder, points, totals, decimals);
      return classWithConditions(ladder, byBounds, prepared, nodes, decimals, source);
    }),
    source,
  };
}

/** Percent of the applicable maximum in hundredths, rounded half up; NaN unless complete. */
export function percentagesOf(points: Float64Array, totals: ColumnTotals): Float64Array {
  return points.map((units, row) => {
    const max = totals.applicableMax[row] as number;
    if (totals.states[row] === stateCodes.notAssessed || Number.isNaN(units) || max === 0) {
      return Number.NaN;
    }
    // Exact in doubles while the product is; else in whole numbers of any size.
    const doubled = units * 20_000 + max;
    if (units >= 0 && Number.isSafeInteger(doubled)) return Math.floor(doubled / (max * 2));
    return Number(divideHalfUp(timesIntegers(units, 10_000), max));
  });
}

/** The positions of the classes of a ladder from its bounds alone; -1 where there is none. */
export function classesOf(
  ladder: ClassLadder,
  points: Float64Array,
  totals: ColumnTotals,
  decimals: number,
): Int8Array {
  const bounds = ladder.classes.map((step) => {
    const given = step.atLeast ?? step.above;
    if (given === undefined) return undefined;
    const value = exact(given);
    return {
      // In percent of the maximum, or in units of points.
      numerator: value.units,
      divisor: new ExactDecimal(1).shiftedBy(value.scale).units,
      closed: step.atLeast !== undefined,
    };
  });
  const scale = new ExactDecimal(1).shiftedBy(decimals).units;
  const isPercent = ladder.measure === "percentage";
  return Int8Array.from(points, (units, row) => {
    const max = totals.applicableMax[row] as number;
    if (totals.states[row] === stateCodes.notAssessed || Number.isNaN(units) || max === 0)
      return -1;
    return bounds.findIndex((bound) => {
      if (bound === undefined) return true;
      const own = timesIntegers(timesIntegers(units, isPercent ? 100 : 1), bound.divisor);
      const border = timesIntegers(bound.numerator, isPercent ? max : scale);
      return bound.closed ? own >= border : own > border;
    });
  });
}
