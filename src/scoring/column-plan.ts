import type { PreparedCriteriaSet, PreparedNode } from "../criteria-set/prepared-set.js";
import type { ExactDecimal } from "../numbers/exact-decimal.js";
import { refuse } from "../problems/chiso-error.js";
import { resultProblem } from "../problems/problem.js";
import { type NodeColumn, stateCodes } from "./score-columns.js";

/** The scale of columns, and the weights at it. */
export interface ColumnPlan {
  /** Decimals of the units. */
  readonly decimals: number;
  /** By node: the weight as `units / divisor`, or nothing for 1. */
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
  const decimals = plan.decimals + mostWeightDecimals(plan.domains);
  // A weight is multiplied in before it is divided, so the product must be safe as well.
  const isSafe = (value: ExactDecimal, factor: number): boolean =>
    Math.abs(Number(value.unitsAt(Math.max(decimals, value.scale)))) * factor <=
    Number.MAX_SAFE_INTEGER / 2;
  const weights = plan.nodes.map(({ weight }) =>
    weight === undefined ? undefined : { units: Number(weight.units), divisor: 10 ** weight.scale },
  );
  const fits = plan.nodes.every(({ max, lowest }, at) => {
    const factor = weights[at]?.units ?? 1;
    return isSafe(max, factor) && isSafe(lowest, factor);
  });
  if (!fits || !isSafe(plan.max, 1)) {
    refuse([resultProblem("too-large-for-columns", { path: "" }, { decimals: String(decimals) })]);
  }
  return { decimals, weights, maxima: plan.nodes.map(({ max }) => toUnits(max, decimals)) };
}

function weightDecimals(node: PreparedNode): number {
  const own = node.weight === undefined ? 0 : node.weight.decimalPlaces();
  return own + mostWeightDecimals(node.children);
}

/** A value in units; it has no more decimals than they. */
export function toUnits(value: ExactDecimal, decimals: number): number {
  return value.scale <= decimals
    ? Number(value.unitsAt(decimals))
    : Number(value.units) / 10 ** (value.scale - decimals);
}

/** A column that is filled; `isPlain` while every row is scored and applies in full. */
export interface OpenColumn extends NodeColumn {
  isPlain: boolean;
}

/** What a column is named by. */
export type ColumnNode = Pick<PreparedNode, "code" | "depth" | "leaf">;

/** A column in which nothing is known yet: nothing assessed, nothing applies. */
export function emptyColumn({ code, depth, leaf }: ColumnNode, rows: number): OpenColumn {
  return {
    code,
    depth,
    isLeaf: leaf !== undefined,
    points: new Float64Array(rows).fill(Number.NaN),
    applicableMax: new Float64Array(rows),
    states: new Uint8Array(rows),
    isPlain: false,
  };
}

/** Makes columns of which every row is scored; what they have in common they share. */
export function plainColumns(rows: number): (node: ColumnNode, max: number) => OpenColumn {
  const states = new Uint8Array(rows).fill(stateCodes.scored);
  const maxima = new Map<number, Float64Array>();
  return ({ code, depth, leaf }, max) => {
    const applicableMax = maxima.get(max) ?? new Float64Array(rows).fill(max);
    maxima.set(max, applicableMax);
    const points = new Float64Array(rows);
    const isLeaf = leaf !== undefined;
    return { code, depth, isLeaf, points, applicableMax, states, isPlain: true };
  };
}

function mostWeightDecimals(nodes: readonly PreparedNode[]): number {
  return nodes.reduce((most, node) => Math.max(most, weightDecimals(node)), 0);
}
