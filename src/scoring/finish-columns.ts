import type { ClassLadder } from "../criteria-set/class-ladder.js";
import type { PreparedCriteriaSet } from "../criteria-set/prepared-set.js";
import { exact } from "../numbers/exact.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { divideHalfUp, type Integer, timesIntegers } from "../numbers/integer.js";
import { classWithConditions } from "./column-conditions.js";
import type { ColumnPlan, OpenColumn } from "./column-plan.js";
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
 * @param adjustments bonus less penalty of each row, in units; nothing where there is none
 */
export function finishColumns(
  prepared: PreparedCriteriaSet,
  columns: (OpenColumn | undefined)[],
  scale: ColumnPlan,
  wholes: ReadonlyMap<number, Uint8Array>,
  adjustments: Float64Array | undefined,
  source: ColumnSource,
  rows: number,
): ScoreColumns {
  const { decimals } = scale;
  const totals = sumColumns(prepared, columns, scale, rows, wholes);
  const nodes = (columns as OpenColumn[]).map(toNodeColumn);
  const points = adjustments === undefined ? totals.points : plus(totals.points, adjustments);
  const ladders = prepared.set.ladders ?? [];
  return {
    rows,
    decimals,
    nodes,
    points,
    applicableMax: totals.applicableMax,
    complete: completeOf(totals.states),
    percentages: percentagesOf(points, totals),
    classes: ladders.map((ladder) => {
      const byBounds = classesOf(ladder, points, totals, decimals);
      return classWithConditions(ladder, byBounds, prepared, nodes, decimals, source);
    }),
    source,
  };
}

function plus(base: Float64Array, more: Float64Array): Float64Array {
  return base.map((units, row) => units + (more[row] as number));
}

function completeOf(states: Uint8Array): Uint8Array {
  const complete = new Uint8Array(states.length);
  for (let row = 0; row < states.length; row += 1) {
    complete[row] = states[row] === stateCodes.notAssessed ? 0 : 1;
  }
  return complete;
}

function toNodeColumn({ isPlain: _isPlain, ...column }: OpenColumn): NodeColumn {
  return column;
}

/** Percent of the applicable maximum in hundredths, rounded half up; NaN unless complete. */
export function percentagesOf(points: Float64Array, totals: ColumnTotals): Float64Array {
  const { applicableMax, states } = totals;
  const percentages = new Float64Array(points.length);
  for (let row = 0; row < points.length; row += 1) {
    const units = points[row] as number;
    const max = applicableMax[row] as number;
    const isKnown = states[row] !== stateCodes.notAssessed && !Number.isNaN(units) && max !== 0;
    // Exact in doubles while the product is; else in whole numbers of any size.
    const doubled = units * 20_000 + max;
    if (!isKnown) percentages[row] = Number.NaN;
    else if (units >= 0 && doubled <= Number.MAX_SAFE_INTEGER) {
      percentages[row] = Math.floor(doubled / (max * 2));
    } else percentages[row] = Number(divideHalfUp(timesIntegers(units, 10_000), max));
  }
  return percentages;
}

/** The positions of the classes of a ladder from its bounds alone; -1 where there is none. */
export function classesOf(
  ladder: ClassLadder,
  points: Float64Array,
  totals: ColumnTotals,
  decimals: number,
): Int8Array {
  const { applicableMax, states } = totals;
  const classes = new Int8Array(points.length);
  // Most rows have one maximum, so the fewest units of each class are worked out once for it.
  let known = -1;
  let fewest: readonly Integer[] = [];
  for (let row = 0; row < points.length; row += 1) {
    const units = points[row] as number;
    const max = applicableMax[row] as number;
    classes[row] = -1;
    if (states[row] === stateCodes.notAssessed || Number.isNaN(units) || max === 0) continue;
    if (max !== known) {
      known = max;
      fewest = fewestUnits(ladder, max, decimals);
    }
    for (let at = 0; at < fewest.length; at += 1) {
      if (units >= (fewest[at] as Integer)) {
        classes[row] = at;
        break;
      }
    }
  }
  return classes;
}

function fewestUnits(ladder: ClassLadder, max: number, decimals: number): readonly Integer[] {
  const whole = new ExactDecimal(max, decimals);
  return ladder.classes.map((step) => {
    const given = step.atLeast ?? step.above;
    if (given === undefined) return Number.NEGATIVE_INFINITY;
    const bound = exact(given);
    const points = ladder.measure === "percentage" ? bound.times(whole).shiftedBy(-2) : bound;
    const units = points.shiftedBy(decimals);
    const border = step.above === undefined ? units.ceil() : units.floor().plus(1);
    return border.units;
  });
}
