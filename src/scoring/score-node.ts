import { isBranch } from "../criteria-set/criteria-set.js";
import { worthOf } from "../criteria-set/prepare-criteria-set.js";
import type { PreparedNode } from "../criteria-set/prepared-set.js";
import { toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { toPercentage } from "../numbers/percentage.js";
import type { LocalizedText } from "../text/language.js";
import { fateOf } from "./fate.js";
import { outcomeOf, remarkOf } from "./outcome.js";
import { type PickedLayer, pickLayer, type Request } from "./request.js";
import type { ScoredBranch, ScoredLeaf, ScoredNode, State } from "./scorecard.js";
import { nothingApplies, nothingAssessed, sumOf, type Term } from "./words.js";

/** A scored node with its exact numbers. */
export interface NodeResult {
  readonly scored: ScoredNode;
  readonly prepared: PreparedNode;
  /** `null` where nothing below has points. */
  readonly points: ExactDecimal | null;
  readonly applicableMax: ExactDecimal;
  readonly state: State;
}

/** Exact sums of nodes that stand side by side. */
export interface Totals {
  /** Worths in all; `null` where no node has points. */
  readonly points: ExactDecimal | null;
  readonly applicableMax: ExactDecimal;
  readonly state: State;
}

const zero: ExactDecimal = /* @__PURE__ */ new ExactDecimal(0);

/** Scores a node and all below it; notes leaves without an assessment and rounds that were used. */
export function scoreNode(node: PreparedNode, request: Request, notes: Notes): NodeResult {
  const picked = pickLayer(request.read.entries[node.index], request);
  if (node.leaf !== undefined || picked !== undefined) {
    return scoreLeaf(node, picked, request, notes);
  }
  const children = node.children.map((child) => scoreNode(child, request, notes));
  return rollUp(node, children);
}

/** What scoring notes on its way through the tree. */
export interface Notes {
  /** Codes of what nobody assessed, in the order of the set. */
  readonly notAssessed: string[];
  /** Rounds that gave points, by position. */
  readonly used: boolean[];
}

function scoreLeaf(
  prepared: PreparedNode,
  found: PickedLayer | undefined,
  request: Request,
  notes: Notes,
): NodeResult {
  const { node, leaf, max, maxText } = prepared;
  const isLeftOut = fateOf(prepared, found?.layer, request) === "left-out-with-scorer";
  const picked = isLeftOut ? undefined : found;
  const outcome = outcomeOf(prepared, picked, request);
  const { state, points, applies } = outcome;
  if (state === "not-assessed") notes.notAssessed.push(node.code);
  if (picked !== undefined) notes.used[picked.round] = true;
  const scored: Writable<ScoredLeaf> = {
    code: node.code,
    title: node.title,
    depth: prepared.depth,
    points: points === null ? null : points.text,
    max: maxText,
    applicableMax: applies ? maxText : "0",
    percentage: points === null ? null : points.percentage,
    state,
    explanation: outcome.explanation,
    rule: leaf === undefined ? "points" : leaf.node.rule.kind,
    scoredBy: leaf?.scorer ?? "unit",
    layer: picked === undefined ? null : (request.read.rounds[picked.round]?.key ?? null),
    steps: outcome.steps,
  };
  addCommon(scored, prepared);
  if (isBranch(node)) scored.whole = true;
  const remark = picked?.layer.given.remark;
  if (remark !== undefined) Object.assign(scored, remarkOf(remark));
  if (leaf?.node.evidence !== undefined) scored.evidenceRequired = leaf.node.evidence;
  const evidence = request.read.entries[prepared.index]?.entry.evidence;
  if (evidence !== undefined) scored.evidence = evidence;
  const rounded = points === null ? null : points.rounded;
  return { scored, prepared, points: rounded, applicableMax: applies ? max : zero, state };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

// Written one by one, because spreading what is mostly absent costs more than all the rest.
function addCommon(
  scored: Writable<ScoredLeaf> | Writable<ScoredBranch>,
  { node, weightText }: PreparedNode,
): void {
  if (weightText !== undefined) scored.weight = weightText;
  if (node.themes !== undefined) scored.themes = node.themes;
  if (node.responsible !== undefined) scored.responsible = node.responsible;
}

/** Sums nodes that stand side by side, exactly; the order never matters. */
export function totalsOf(children: readonly NodeResult[], max: ExactDecimal): Totals {
  let points: ExactDecimal | null = null;
  let open = false;
  let scored = false;
  let whole = true;
  for (const child of children) {
    if (child.points !== null) {
      const worth = worthOf(child.prepared, child.points);
      points = points === null ? worth : points.plus(worth);
    }
    if (child.applicableMax !== child.prepared.max) whole = false;
    if (child.state === "not-assessed") open = true;
    else if (child.state === "scored") scored = true;
  }
  const state = open ? "not-assessed" : scored ? "scored" : "not-applicable";
  return { points, applicableMax: whole ? max : applicableOf(children), state };
}

function applicableOf(children: readonly NodeResult[]): ExactDecimal {
  return children.reduce(
    (sum, { prepared, applicableMax }) => sum.plus(worthOf(prepared, applicableMax)),
    zero,
  );
}

/** Percentage of totals, for display; `null` while anything is not assessed. */
export function percentageOf(
  points: ExactDecimal | null,
  { applicableMax, state }: Pick<Totals, "applicableMax" | "state">,
): string | null {
  return points === null || state === "not-assessed" ? null : toPercentage(points, applicableMax);
}

function rollUp(prepared: PreparedNode, children: readonly NodeResult[]): NodeResult {
  const { node } = prepared;
  const totals = totalsOf(children, prepared.max);
  const points = totals.points === null ? null : toDecimalText(totals.points);
  const applicableMax =
    totals.applicableMax === prepared.max ? prepared.maxText : toDecimalText(totals.applicableMax);
  const scored: Writable<ScoredBranch> = {
    code: node.code,
    title: node.title,
    depth: prepared.depth,
    points,
    max: prepared.maxText,
    applicableMax,
    percentage: percentageOf(totals.points, totals),
    state: totals.state,
    explanation: explainSum(children, totals, points, applicableMax),
    children: children.map((child) => child.scored),
  };
  addCommon(scored, prepared);
  return { scored, prepared, ...totals };
}

function explainSum(
  children: readonly NodeResult[],
  { state }: Totals,
  points: string | null,
  max: string,
): LocalizedText {
  if (points === null) return state === "not-applicable" ? nothingApplies : nothingAssessed(max);
  const terms = children.filter((child) => child.points !== null);
  return sumOf(terms.map(termOf), children.length - terms.length, points, max);
}

function termOf({ scored, prepared }: NodeResult): Term {
  return { points: scored.points as string, weight: prepared.weightText };
}
