import { sumDecimals, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { toPercentage } from "../numbers/percentage.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { scorecardOutline } from "../scoring/outlines.js";
import type { Scorecard, ScoredLeaf } from "../scoring/scorecard.js";
import { type PlacedScore, scoredLeaves, worthInTotal } from "../scoring/scored-tree.js";
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
 * findGaps(card).gaps[0]?.nextStep?.needs.vi // "Thực hiện trên 90% kế hoạch"
 */
export function findGaps<C extends string>(card: Scorecard<C>): GapReport<C> {
  refuse(checkArguments({ card: [card, scorecardOutline] }));
  const leaves = scoredLeaves(card);
  const below: Loss<C>[] = [];
  for (const placed of leaves) {
    if (placed.node.points === null) continue;
    const loss = worthInTotal(placed, lossOf(placed.node));
    if (loss.greaterThan(0)) below.push({ placed, loss });
  }
  below.sort((left, right) => right.loss.comparedTo(left.loss));
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
    gaps: below.map(gapWriter(lost)),
    notAssessed: open.map((placed) => ({
      ...outlineOf(placed.node, above(placed)),
      explanation: placed.node.explanation,
    })),
  };
}

function lossOf(leaf: ScoredLeaf): ExactDecimal {
  return new ExactDecimal(leaf.applicableMax).minus(leaf.points ?? leaf.applicableMax);
}

interface Loss<C extends string> {
  readonly placed: PlacedScore<ScoredLeaf<C>>;
  readonly loss: ExactDecimal;
}

/** What leaves have from the nodes above them. */
interface Above<C extends string> {
  readonly domain: LeafOutline<C>["domain"] | undefined;
  readonly responsible: string | null;
  readonly themes: readonly (readonly string[])[];
}

function above<C extends string>({ ancestors }: PlacedScore<ScoredLeaf<C>>): Above<C> {
  const [domain] = ancestors;
  const nearest = [...ancestors].reverse();
  return {
    domain: domain === undefined ? undefined : { code: domain.code, title: domain.title },
    responsible: nearest.find(({ responsible }) => responsible !== undefined)?.responsible ?? null,
    themes: nearest.map(({ themes }) => themes ?? []),
  };
}

// What many gaps share, the nodes above and the share of an equal loss, is made once.
function gapWriter<C extends string>(totalLost: ExactDecimal): (loss: Loss<C>) => Gap<C> {
  const aboves = new Map<PlacedScore<ScoredLeaf<C>>["ancestors"], Above<C>>();
  const shares = new Map<string, string>();
  return ({ placed, loss }) => {
    const { node, ancestors } = placed;
    const shared = aboves.get(ancestors) ?? above(placed);
    aboves.set(ancestors, shared);
    const lost = toDecimalText(loss);
    const shareOfLoss = shares.get(lost) ?? (toPercentage(loss, totalLost) as string);
    shares.set(lost, shareOfLoss);
    const { code, title, max, scoredBy } = node;
    // Spelt out, because an object that grows out of a spread one is slow to make.
    const gap: Writable<Gap<C>> = {
      code,
      title,
      domain: shared.domain ?? { code, title },
      max,
      scoredBy,
      responsible: node.responsible ?? shared.responsible,
      points: node.points as string,
      lost,
      shareOfLoss,
      layer: node.layer,
      explanation: node.explanation,
      nextStep: node.steps[0] ?? null,
      steps: node.steps,
      themes: [node.themes ?? [], ...shared.themes],
      evidenceRequired: node.evidenceRequired ?? [],
    };
    if (placed.weight !== "1") gap.weight = placed.weight;
    if (node.whole !== undefined) gap.whole = node.whole;
    if (node.remark !== undefined) gap.remark = node.remark;
    return gap;
  };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function outlineOf<C extends string>(node: ScoredLeaf<C>, shared: Above<C>): LeafOutline<C> {
  return {
    code: node.code,
    title: node.title,
    domain: shared.domain ?? { code: node.code, title: node.title },
    max: node.max,
    scoredBy: node.scoredBy,
    responsible: node.responsible ?? shared.responsible,
  };
}
