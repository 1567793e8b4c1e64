import { sumDecimals, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { toPercentage } from "../numbers/percentage.js";
import type { Scorecard, ScoredLeaf } from "../scoring/scorecard.js";
import {
  type PlacedScore,
  scoredLeaves,
  toldWeight,
  worthInTotal,
} from "../scoring/scored-tree.js";
import type { Gap, GapReport, LeafOutline } from "./gap.js";

/**
 * Lists every applicable leaf below its maximum ("rà soát các tiêu chí, tiêu chí thành phần
 * không đạt điểm tối đa"), the largest loss first; leaves that nobody assessed stand apart.
 *
 * The gaps sum to the applicable maximum less the base points, less the maxima of the leaves
 * that are not assessed, exactly: what is lost counts with the weights on the way to the total.
 *
 * @returns gaps with points, loss, share of all that is lost in percent, and the next step
 * @example
 * findGaps(card).gaps[0]?.nextStep?.needs.vi // "cần trên 90 % để đạt 2 điểm"
 */
export function findGaps(card: Scorecard): GapReport {
  const leaves = scoredLeaves(card);
  const below = leaves
    .filter(({ node }) => node.points !== null)
    .map((placed) => ({ placed, loss: worthInTotal(placed, lossOf(placed.node)) }))
    .filter(({ loss }) => loss.greaterThan(0))
    .sort((left, right) => right.loss.comparedTo(left.loss));
  const lost = sumDecimals(below.map(({ loss }) => loss));
  const open = leaves.filter(({ node }) => node.state === "not-assessed");
  return {
    unit: card.unit,
    year: card.year,
    ...(card.period === undefined ? {} : { period: card.period }),
    set: card.set,
    layer: card.layer,
    layersUsed: card.layersUsed,
    ...(card.rounds === undefined ? {} : { rounds: card.rounds }),
    ...(card.sheetProvenance === undefined ? {} : { sheetProvenance: card.sheetProvenance }),
    applicableMax: card.applicableMax,
    basePoints: card.basePoints,
    lost: toDecimalText(lost),
    unknown: toDecimalText(
      sumDecimals(open.map((placed) => worthInTotal(placed, new ExactDecimal(placed.node.max)))),
    ),
    gaps: below.map(({ placed, loss }) => toGap(placed, loss, lost)),
    notAssessed: open.map((placed) => ({
      ...outlineOf(placed),
      explanation: placed.node.explanation,
    })),
  };
}

function lossOf(leaf: ScoredLeaf): ExactDecimal {
  return new ExactDecimal(leaf.applicableMax).minus(leaf.points ?? leaf.applicableMax);
}

function toGap(placed: PlacedScore<ScoredLeaf>, lost: ExactDecimal, totalLost: ExactDecimal): Gap {
  const { node, ancestors } = placed;
  return {
    ...outlineOf(placed),
    points: node.points as string,
    lost: toDecimalText(lost),
    ...toldWeight(placed),
    ...wholeOf(node),
    shareOfLoss: toPercentage(lost, totalLost) as string,
    layer: node.layer,
    explanation: node.explanation,
    ...(node.remark === undefined ? {} : { remark: node.remark }),
    nextStep: node.steps[0] ?? null,
    steps: node.steps,
    themes: [node, ...[...ancestors].reverse()].map(({ themes }) => themes ?? []),
    evidenceRequired: node.evidenceRequired ?? [],
  };
}

function wholeOf({ whole }: ScoredLeaf): { readonly whole?: true } {
  return whole === undefined ? {} : { whole };
}

function outlineOf({ node, ancestors }: PlacedScore<ScoredLeaf>): LeafOutline {
  const domain = ancestors[0] ?? node;
  const chain = [node, ...[...ancestors].reverse()];
  return {
    code: node.code,
    title: node.title,
    domain: { code: domain.code, title: domain.title },
    max: node.max,
    scoredBy: node.scoredBy,
    responsible: chain.find(({ responsible }) => responsible !== undefined)?.responsible ?? null,
  };
}
