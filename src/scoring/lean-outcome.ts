import type { PreparedNode } from "../criteria-set/prepared-set.js";
import type { ExactDecimal } from "../numbers/exact-decimal.js";
import { roundHalfUp } from "../numbers/fraction.js";
import type { ReadLayer } from "../score-sheet/read-layer.js";
import { type ColumnPlan, toUnits } from "./column-plan.js";
import { fateOf } from "./fate.js";
import type { Request } from "./request.js";
import { type NodeColumn, stateCodes } from "./score-columns.js";

/** The outcome of a node without a word of it. */
interface LeanOutcome {
  readonly state: number;
  readonly points: ExactDecimal | null;
}

const leftOut: LeanOutcome = /* @__PURE__ */ withoutPoints("leftOut");
const notAssessed: LeanOutcome = /* @__PURE__ */ withoutPoints("notAssessed");

function withoutPoints(state: keyof typeof stateCodes): LeanOutcome {
  return { state: stateCodes[state], points: null };
}

/** Scores what a round says of a node into one row of its column. */
export function fillRow(
  node: PreparedNode,
  layer: ReadLayer | undefined,
  request: Pick<Request, "prepared" | "leaveOut" | "year">,
  column: NodeColumn,
  row: number,
  { decimals, maxima }: ColumnPlan,
): void {
  const { state, points } = leanOutcome(node, layer, request);
  column.states[row] = state;
  column.applicableMax[row] = state === stateCodes.leftOut ? 0 : (maxima[node.index] as number);
  if (points !== null) column.points[row] = toUnits(points, decimals);
}

function leanOutcome(
  node: PreparedNode,
  layer: ReadLayer | undefined,
  request: Pick<Request, "prepared" | "leaveOut" | "year">,
): LeanOutcome {
  switch (fateOf(node, layer, request)) {
    case "left-out-with-scorer":
    case "carries-no-points":
      return leftOut;
    case "not-assessed":
      return notAssessed;
    case "not-applicable":
      return notApplicable(node, request);
    case "typed":
      return { state: stateCodes.scored, points: layer?.typed as ExactDecimal };
    case "figures":
      return computed(node, layer?.figures, request);
  }
}

function notApplicable(
  { leaf, max }: PreparedNode,
  { prepared }: Pick<Request, "prepared">,
): LeanOutcome {
  const policy = leaf?.policy ?? prepared.set.notApplicable;
  return policy === "full-points" ? { state: stateCodes.countedInFull, points: max } : leftOut;
}

function computed(
  node: PreparedNode,
  figures: unknown,
  request: Pick<Request, "prepared" | "year">,
): LeanOutcome {
  const { rule } = node.leaf as NonNullable<PreparedNode["leaf"]>;
  const { points, given } = (rule.result ?? rule.evaluate).call(rule, figures, request.year);
  if (points === null) return notApplicable(node, request);
  return {
    state: stateCodes.scored,
    points: given?.rounded ?? roundHalfUp(points, request.prepared.plan.decimals),
  };
}
