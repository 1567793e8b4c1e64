import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import type { PreparedLeaf, PreparedNode, SetPlan } from "../criteria-set/prepared-set.js";
import type { ExactDecimal } from "../numbers/exact-decimal.js";
import { fraction } from "../numbers/fraction.js";
import { type GivenPoints, givenPoints, withPoints, writtenPoints } from "../rules/given-points.js";
import { leastRounded } from "../rules/least-points.js";
import { givenByScorer } from "../rules/points/words.js";
import { type Step, toSteps } from "../rules/step.js";
import type { ReadLayer } from "../score-sheet/read-layer.js";
import type { SignedRemark } from "../score-sheet/score-sheet.js";
import type { LocalizedText } from "../text/language.js";
import { type Fate, fateOf } from "./fate.js";
import type { Request } from "./request.js";
import type { State } from "./scorecard.js";
import {
  carriesNoPoints,
  countedInFull,
  leftOut,
  leftOutReasons,
  notAssessedReasons,
  typedForWhole,
  typedInSheet,
} from "./words.js";

/** What became of a node that is scored itself. */
export interface LeafOutcome {
  readonly state: State;
  readonly points: GivenPoints | null;
  /** Whether the maximum counts in the base. */
  readonly applies: boolean;
  readonly explanation: LocalizedText;
  readonly steps: readonly Step[];
}

/** The outcome of a leaf, or of a whole whose points are given. */
export function outcomeOf(
  node: PreparedNode,
  layer: ReadLayer | undefined,
  request: Request,
  fate: Fate = fateOf(node, layer, request),
): LeafOutcome {
  const scorer = node.leaf?.scorer ?? "unit";
  switch (fate) {
    case "left-out-with-scorer":
      return withoutPoints("not-applicable", false, leftOut(leftOutReasons[scorer as OtherScorer]));
    case "carries-no-points":
      return withoutPoints("not-applicable", false, leftOut(carriesNoPoints));
    case "not-assessed":
      return withoutPoints("not-assessed", true, notAssessedReasons[scorer]);
    case "not-applicable": {
      const reason = layer?.given.notApplicable as string;
      return notApplicable(node, { vi: reason, en: reason }, request);
    }
    case "figures":
      return outcomeOfFigures(node, layer as ReadLayer, request);
    case "typed":
      return outcomeOfTyped(node, layer?.typed as ExactDecimal, request);
  }
}

type OtherScorer = keyof typeof leftOutReasons;

function withoutPoints(state: State, applies: boolean, explanation: LocalizedText): LeafOutcome {
  return { state, points: null, applies, explanation, steps: [] };
}

/** What figures are scored for: a maximum, and the rule of a leaf. */
export type FiguresNode = Pick<PreparedNode, "max" | "maxText"> & {
  readonly leaf: Pick<PreparedLeaf, "rule" | "policy"> | undefined;
};

/** What figures are scored with. */
export interface FiguresRequest {
  readonly year: number;
  readonly prepared: {
    readonly set: Pick<CriteriaSet, "notApplicable">;
    readonly plan: Pick<SetPlan, "decimals">;
  };
}

function notApplicable(
  node: FiguresNode,
  reason: LocalizedText,
  { prepared }: FiguresRequest,
): LeafOutcome {
  const policy = node.leaf?.policy ?? prepared.set.notApplicable;
  if (policy !== "full-points") return withoutPoints("not-applicable", false, leftOut(reason));
  const points = writtenPoints(node.max, node.max, node.maxText);
  const explanation = countedInFull(reason, points.words);
  return { state: "not-applicable", points, applies: true, explanation, steps: [] };
}

/** The outcome of figures that their rule has read. */
export function outcomeOfFigures(
  node: FiguresNode,
  { figures }: Pick<ReadLayer, "figures">,
  request: FiguresRequest,
): LeafOutcome {
  const { decimals } = request.prepared.plan;
  const { rule } = node.leaf as NonNullable<FiguresNode["leaf"]>;
  const ready = rule.worded?.(figures);
  if (ready !== undefined) return scored(ready.given, ready.explanation, ready.steps);
  const { points: exact, given, reason, steps } = rule.evaluate(figures, request.year);
  if (exact === null) return notApplicable(node, reason, request);
  const points = given ?? givenPoints(exact, node.max, decimals);
  const explanation = withPoints(reason, points);
  if (steps !== undefined) return scored(points, explanation, steps);
  const { rounded } = points;
  const least = leastRounded(decimals);
  const standing = { points: fraction(rounded), figures, year: request.year, least };
  return scored(points, explanation, toSteps(rule.stepsAbove(standing), rounded, decimals));
}

function scored(
  points: GivenPoints,
  explanation: LocalizedText,
  steps: readonly Step[],
): LeafOutcome {
  return { state: "scored", points, applies: true, explanation, steps };
}

function outcomeOfTyped(node: PreparedNode, typed: ExactDecimal, request: Request): LeafOutcome {
  const points = writtenPoints(typed, node.max, node.maxText);
  const { leaf } = node;
  const reason =
    leaf === undefined
      ? typedForWhole
      : leaf.node.rule.kind === "points"
        ? givenByScorer
        : typedInSheet;
  const explanation = withPoints(reason, points);
  if (leaf === undefined) return scored(points, explanation, []);
  const { decimals } = request.prepared.plan;
  const standing = {
    points: fraction(typed),
    figures: undefined,
    year: request.year,
    least: leastRounded(decimals),
  };
  const steps = toSteps(leaf.rule.stepsAbove(standing), typed, decimals);
  return scored(points, explanation, steps);
}

/** A remark as text, with its day and author apart. */
export function remarkOf(remark: string | SignedRemark | undefined): {
  readonly remark?: string;
  readonly remarkDate?: string;
  readonly remarkAuthor?: string;
} {
  if (remark === undefined) return {};
  if (typeof remark === "string") return { remark };
  return {
    remark: remark.text,
    ...(remark.date === undefined ? {} : { remarkDate: remark.date }),
    ...(remark.author === undefined ? {} : { remarkAuthor: remark.author }),
  };
}
