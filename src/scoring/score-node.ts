import { isBranch } from "../criteria-set/criteria-set.js";
import { worthOf } from "../criteria-set/prepare-criteria-set.js";
import type { PreparedNode } from "../criteria-set/prepared-set.js";
import { DecimalSum } from "../numbers/decimal-sum.js";
import { toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { toPercentage } from "../numbers/percentage.js";
import { layerOf } from "../score-sheet/read-layer.js";
import type { LocalizedText } from "../text/language.js";
import { fateOf } from "./fate.js";
import { outcomeOf, remarkOf } from "./outcome.js";
import { pickRound, type Request } from "./request.js";
import type { ScoredBranch, ScoredLeaf, ScoredNode, State } from "./scorecard.js";
import { nothingApplies, nothingAssessed, sumOf } from "./words.js";

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
  const round = pickRound(node, request);
  if (node.leaf !== undefined || round >= 0) return scoreLeaf(node, round, request, notes);
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
  found: number,
  request: Request,
  notes: Notes,
): NodeResult {
  const { node, leaf, max, maxText } = prepared;
  const { read } = request;
  const given = found < 0 ? undefined : layerOf(read, prepared.index, found);
  const fate = fateOf(prepared, given, request);
  const layer = fate === "left-out-with-scorer" ? undefined : given;
  const outcome = outcomeOf(prepared, layer, request, fate);
  const { state, points, applies } = outcome;
  if (state === "not-assessed") notes.notAssessed.push(node.code);
  if (layer !== undefined) notes.used[found] = true;
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
    layer: layer === undefined ? null : (read.rounds[found]?.key ?? null),
    steps: outcome.steps,
  };
  addCommon(scored, prepared);
  if (isBranch(node)) scored.whole = true;
  const remark = layer?.given.remark;
  if (remark !== undefined) Object.assign(scored, remarkOf(remark));
  if (leaf?.node.evidence !== undefined) scored.evidenceRequired = leaf.node.evidence;
  const evidence = read.entries[prepared.index]?.evidence;
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
  const sum = new DecimalSum();
  let open = false;
  let scored = false;
  let whole = true;
  for (const child of children) {
    if (child.points !== null) sum.add(worthOf(child.prepared, child.points));
    if (child.applicableMax !== child.prepared.max) whole = false;
    if (child.state === "not-assessed") open = true;
    else if (child.state === "scored") scored = true;
  }
  const state = open ? "not-assessed" : scored ? "scored" : "not-applicable";
  return {
    points: sum.count === 0 ? null : sum.total(),
    applicableMax: whole ? max : applicableOf(children),
    state,
  };
}

function applicableOf(children: readonly NodeResult[]): ExactDecimal {
  const sum = new DecimalSum();
  for (const child of children) sum.add(worthOf(child.prepared, child.applicableMax));
  return sum.total();
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
  return sumOf(children, points, max);
}
