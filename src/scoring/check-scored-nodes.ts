import { toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { toPercentage } from "../numbers/percentage.js";
import {
  below,
  criteriaSetProblem,
  ofCriterion,
  type Place,
  type Problem,
  problem,
} from "../problems/problem.js";
import { expectNumber, expectValue } from "../problems/stored-values.js";
import type { State, Step } from "./scorecard.js";
import {
  isScoredBranch,
  type ScoredBranch,
  type ScoredLeaf,
  type ScoredNode,
} from "./scorecard.js";

/** What nodes that stand side by side come to. */
export interface StoredTotals {
  /** Worths in all; `null` where no node has points. */
  readonly points: ExactDecimal | null;
  readonly max: ExactDecimal;
  readonly applicableMax: ExactDecimal;
  readonly state: State;
}

/** Adds nodes of a stored result by what they say of themselves. */
export function storedTotals(
  nodes: readonly Pick<ScoredNode, "points" | "max" | "applicableMax" | "weight" | "state">[],
): StoredTotals {
  let points: ExactDecimal | null = null;
  let [max, applicableMax] = [new ExactDecimal(0), new ExactDecimal(0)];
  for (const node of nodes) {
    const worth = (own: string): ExactDecimal => new ExactDecimal(own).times(node.weight ?? "1");
    if (node.points !== null) points = (points ?? new ExactDecimal(0)).plus(worth(node.points));
    max = max.plus(worth(node.max));
    applicableMax = applicableMax.plus(worth(node.applicableMax));
  }
  const states = nodes.map(({ state }) => state);
  const scored = states.includes("scored") ? "scored" : "not-applicable";
  const state = states.includes("not-assessed") ? "not-assessed" : scored;
  return { points, max, applicableMax, state };
}

/** Where a stored node stands in its tree. */
export interface StoredNodePlace {
  readonly depth: number;
  /** Codes that were met before it; its own is added. */
  readonly codes: Set<string>;
}

/** Adds the problems of a stored node and of all below it. */
export function checkScoredNode(
  node: ScoredNode,
  { depth, codes }: StoredNodePlace,
  place: Place,
  problems: Problem[],
): void {
  const { code } = node;
  const at = ofCriterion(place, code);
  if (codes.has(code))
    problems.push(criteriaSetProblem("duplicate-code", below(at, "code"), { code }));
  codes.add(code);
  if (node.depth !== depth) {
    expectNumber(String(node.depth), String(depth), below(at, "depth"), problems);
  }
  checkOwnNumber(node.weight, below(at, "weight"), problems);
  if (node.weight !== undefined && !new ExactDecimal(node.weight).greaterThan(0)) {
    problems.push(
      criteriaSetProblem("not-above-zero", below(at, "weight"), { value: node.weight }),
    );
  }
  if (isScoredBranch(node)) checkBranch(node, { depth, codes }, at, problems);
  else checkLeaf(node, at, problems);
}

function checkBranch(
  node: ScoredBranch,
  { depth, codes }: StoredNodePlace,
  at: Place,
  problems: Problem[],
): void {
  node.children.forEach((child, index) => {
    checkScoredNode(child, { depth: depth + 1, codes }, below(at, "children", index), problems);
  });
  const totals = storedTotals(node.children);
  expectValue(node.state, totals.state, below(at, "state"), problems);
  expectNumber(node.points, textOf(totals.points), below(at, "points"), problems);
  expectNumber(node.max, toDecimalText(totals.max), below(at, "max"), problems);
  const applicable = toDecimalText(totals.applicableMax);
  expectNumber(node.applicableMax, applicable, below(at, "applicableMax"), problems);
  const percentage = percentageOf(totals.state === "not-assessed" ? null : node.points, node);
  expectNumber(node.percentage, percentage, below(at, "percentage"), problems);
}

function checkLeaf(node: ScoredLeaf, at: Place, problems: Problem[]): void {
  const { points, max, state } = node;
  checkOwnNumber(max, below(at, "max"), problems);
  checkOwnNumber(points ?? undefined, below(at, "points"), problems);
  if (new ExactDecimal(max).isNegative()) {
    problems.push(problem("negative-number", below(at, "max"), { value: max }));
  }
  if (points !== null && new ExactDecimal(points).greaterThan(max)) {
    problems.push(criteriaSetProblem("points-above-max", below(at, "points"), { points, max }));
  }
  checkState(node, at, problems);
  const applicable = state === "not-applicable" && points === null ? "0" : max;
  expectNumber(node.applicableMax, applicable, below(at, "applicableMax"), problems);
  const percentage = percentageOf(points, { applicableMax: max });
  expectNumber(node.percentage, percentage, below(at, "percentage"), problems);
  checkSteps(node.steps, points, max, below(at, "steps"), problems);
}

// What is scored has points; what does not apply has all of them or none.
function checkState({ state, points, max }: ScoredLeaf, at: Place, problems: Problem[]): void {
  const place = below(at, "state");
  if (points === null) {
    if (state === "scored") expectValue(state, "not-assessed", place, problems);
  } else if (state === "not-assessed" || (state === "not-applicable" && points !== max)) {
    expectValue(state, "scored", place, problems);
  }
}

/** Adds the problems of the steps that lead on from some points. */
export function checkSteps(
  steps: readonly Step[],
  points: string | null,
  max: string,
  place: Place,
  problems: Problem[],
): void {
  steps.forEach((step, index) => {
    const at = below(place, index);
    checkOwnNumber(step.points, below(at, "points"), problems);
    if (new ExactDecimal(step.points).greaterThan(max)) {
      const parameters = { points: step.points, max };
      problems.push(criteriaSetProblem("points-above-max", below(at, "points"), parameters));
    }
    const gain = points === null ? null : new ExactDecimal(step.points).minus(points);
    expectNumber(step.gain, textOf(gain), below(at, "gain"), problems);
  });
}

/** Notes a number that nothing else gives, where it is not written as results write numbers. */
export function checkOwnNumber(given: string | undefined, place: Place, problems: Problem[]): void {
  if (given === undefined) return;
  expectNumber(given, toDecimalText(new ExactDecimal(given)), place, problems);
}

function percentageOf(
  points: string | null,
  { applicableMax }: Pick<ScoredNode, "applicableMax">,
): string | null {
  if (points === null) return null;
  return toPercentage(new ExactDecimal(points), new ExactDecimal(applicableMax));
}

function textOf(value: ExactDecimal | null): string | null {
  return value === null ? null : toDecimalText(value);
}
