import { checkCriteriaSet } from "../criteria-set/check-criteria-set.js";
import { classify } from "../criteria-set/class-ladder.js";
import {
  type CriteriaSet,
  type CriterionNode,
  isBranch,
  type ScoredBy,
} from "../criteria-set/criteria-set.js";
import { sumDecimals, toDecimalText } from "../numbers/decimal-text.js";
import { refuse } from "../problems/chiso-error.js";
import { problem } from "../problems/problem.js";
import { exact } from "../rules/worth.js";
import { checkScoreSheet } from "../score-sheet/check-score-sheet.js";
import {
  type Layer,
  type LayerAdjustments,
  layers,
  type ScoreSheet,
  type SheetEntry,
} from "../score-sheet/score-sheet.js";
import { percentageOf, rollUp, totalsOf } from "./roll-up.js";
import { type LeafRequest, scoreLeaf } from "./score-leaf.js";
import type { LayerChoice, Scorecard, ScoredNode } from "./scorecard.js";

/** How to score a sheet. */
export interface ScoreOptions {
  /** The layer to score, or `"best-known"`: for each leaf final, else appraised, else self. */
  readonly layer: LayerChoice;
  /**
   * Scorers who gave no points this year: their leaves leave the base, so that a unit without
   * a survey is measured on what is left (Hà Nội rescales 70 points to 100 that way).
   */
  readonly leaveOut?: readonly Exclude<ScoredBy, "unit">[];
}

/**
 * Scores a sheet: the exact points of every leaf, rounded once, half up, to the decimals of the
 * set, and exact sums of them above.
 *
 * @param set a criteria set
 * @param sheet a sheet made for that set
 * @returns a scorecard: plain data with points, maxima, percentages, states, reasons and next steps
 * @throws ChisoError with every problem of the set or of the sheet; never a number for bad input
 * @example
 * const card = score(caMau2013, sheet, { layer: "self" });
 * card.points // "5.5"
 */
export function score(set: CriteriaSet, sheet: ScoreSheet, options: ScoreOptions): Scorecard {
  refuse(checkCriteriaSet(set));
  refuse(checkScoreSheet(sheet, set));
  checkLayer(options.layer);
  const request: LeafRequest = {
    set,
    year: sheet.year,
    layer: options.layer,
    leaveOut: options.leaveOut ?? [],
  };
  const entries = new Map(sheet.entries.map((entry) => [entry.code, entry]));
  const domains = set.domains.map((node) => scoreNode(node, 1, entries, request));
  return toScorecard(set, sheet, options.layer, domains);
}

function checkLayer(layer: LayerChoice): void {
  const known = [...layers, "best-known"];
  if (known.includes(layer)) return;
  refuse([problem("unknown-layer", { path: "/layer" }, { layer, layers: known.join(", ") })]);
}

function scoreNode(
  node: CriterionNode,
  depth: number,
  entries: ReadonlyMap<string, SheetEntry>,
  request: LeafRequest,
): ScoredNode {
  if (!isBranch(node)) return scoreLeaf(node, depth, entries.get(node.code), request);
  const children = node.children.map((child) => scoreNode(child, depth + 1, entries, request));
  return rollUp(node, depth, children);
}

function toScorecard(
  set: CriteriaSet,
  sheet: ScoreSheet,
  layer: LayerChoice,
  domains: readonly ScoredNode[],
): Scorecard {
  const totals = totalsOf(domains);
  const adjustments = adjustmentsOf(sheet, layer);
  const bonus = sumDecimals((adjustments.bonus ?? []).map(({ points }) => exact(points)));
  const penalty = sumDecimals((adjustments.penalty ?? []).map(({ points }) => exact(points)));
  const points = totals.points === null ? null : totals.points.plus(bonus).minus(penalty);
  const complete = totals.state !== "not-assessed";
  const classable = complete && sheet.notEligible === undefined;
  const ladders = set.ladders ?? [];
  const classes = ladders.map((ladder) => ({
    ladder: ladder.key,
    class: classable && points !== null ? classify(ladder, points, totals.applicableMax) : null,
  }));
  const { id, version, index, title, provenance } = set;
  return {
    unit: sheet.unit,
    year: sheet.year,
    set: { id, version, index, title, provenance, ladders },
    ...(sheet.provenance === undefined ? {} : { sheetProvenance: sheet.provenance }),
    layer,
    layersUsed: layers.filter((one) => domains.some((node) => uses(node, one))),
    ...(sheet.notEligible === undefined ? {} : { notEligible: sheet.notEligible }),
    complete,
    notAssessed: domains.flatMap(codesNotAssessed),
    basePoints: totals.points === null ? null : toDecimalText(totals.points),
    bonus: toDecimalText(bonus),
    penalty: toDecimalText(penalty),
    points: points === null ? null : toDecimalText(points),
    max: toDecimalText(totals.max),
    applicableMax: toDecimalText(totals.applicableMax),
    percentage: percentageOf(points, totals),
    class: classes[0]?.class ?? null,
    classes,
    domains,
  };
}

function adjustmentsOf(sheet: ScoreSheet, choice: LayerChoice): LayerAdjustments {
  const wanted = choice === "best-known" ? [...layers].reverse() : [choice];
  const layer = wanted.find((candidate) => sheet.adjustments?.[candidate] !== undefined);
  return layer === undefined ? {} : (sheet.adjustments?.[layer] ?? {});
}

function uses(node: ScoredNode, layer: Layer): boolean {
  if (node.children !== undefined) return node.children.some((child) => uses(child, layer));
  return node.layer === layer;
}

function codesNotAssessed(node: ScoredNode): readonly string[] {
  if (node.children !== undefined) return node.children.flatMap(codesNotAssessed);
  return node.state === "not-assessed" ? [node.code] : [];
}
