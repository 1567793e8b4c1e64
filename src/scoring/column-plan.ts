import type { PreparedCriteriaSet, PreparedNode } from "../criteria-set/prepared-set.js";
import type { ExactDecimal } from "../numbers/exact-decimal.js";
import { refuse } from "../problems/chiso-error.js";
import { problem } from "../problems/problem.js";
import type { NodeColumn } from "./score-columns.js";

/** The scale of columns, and the weights at it. */
export interface ColumnPlan {
  /** Decimals of the units. */
  readonly decimals: number;
  /** By node: the weight as `units / 10 ^ scale`, or nothing for 1. */
  readonly weights: readonly ({ readonly units: number; readonly divisor: number } | undefined)[];
  /** By node: the maximum in units. */
  readonly maxima: readonly number[];
}

/**
 * The scale at which every sum of a set is a whole number.
 *
 * @throws ChisoError `too-large-for-columns` where a double cannot hold them all
 */
export function columnPlanOf({ plan }: PreparedCriteriaSet): ColumnPlan {
  const decimals = plan.decimals + Math.max(0, ...plan.domains.map(weightDecimals));
  const isSafe = (value: ExactDecimal): boolean =>
    typeof value.unitsAt(Math.max(decimals, value.scale)) === "number";
  const weights = plan.nodes.map(({ weight }) =>
    weight === undefined ? undefined : { units: Number(weight.units), divisor: 10 ** weight.scale },
  );
  // The weight is multiplied before it is divided, so the product must be safe as well.
  const heaviest = Math.max(1, ...weights.map((weight) => weight?.units ?? 1));
  const fits = plan.nodes.every(
    ({ max, lowest }) => isSafe(max.times(heaviest)) && isSafe(lowest.times(heaviest)),
  );
  if (!fits || !isSafe(plan.max)) {
    refuse([problem("too-large-for-columns", { path: "" }, { decimals: String(decimals) })]);
  }
  return { decimals, weights, maxima: plan.nodes.map(({ max }) => toUnits(max, decimals)) };
}

function weightDecimals(node: PreparedNode): number {
  const own = node.weight === undefined ? 0 : node.weight.decimalPlaces();
  return own + Math.max(0, ...node.children.map(weightDecimals));
}

/** A value in units; it has no more decimals than they. */
export function toUnits(value: ExactDecimal, decimals: number): number {
  return value.scale <= decimals
    ? Number(value.unitsAt(decimals))
    : Number(value.unitsAt(value.scale)) / 10 ** (value.scale - decimals);
}

/** Empty columns: nothing assessed, everything applies. */
export function emptyColumns({ plan }: PreparedCriteriaSet, rows: number): readonly NodeColumn[] {
  return plan.nodes.map(({ code, depth, leaf }) => ({
    code,
    depth,
    isLeaf: leaf !== undefined,
    points: new Float64Array(rows).fill(Number.NaN),
    applicableMax: new Float64Array(rows),
    states: new Uint8Array(rows),
  }));
}
