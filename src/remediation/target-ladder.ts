import { toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { fraction, roundHalfUp } from "../numbers/fraction.js";
import { percentageDecimals, toPercentage } from "../numbers/percentage.js";
import type { ScoredLeaf } from "../scoring/scorecard.js";
import type { LeafSource } from "./leaf-source.js";
import type { TargetShare } from "./plan.js";
import { pointsAt, shareRuleOf } from "./share-rule.js";

/** A target that a leaf may have. */
export interface PossibleTarget {
  readonly points: ExactDecimal;
  /** What it is as a share, where points follow one. */
  readonly share?: TargetShare;
}

/** Targets above last year, the lowest first; the last one is the maximum. */
export type TargetLadder = readonly [PossibleTarget, ...PossibleTarget[]];

/**
 * The targets of a leaf below its maximum. A share rises by multiples of five percent, the first one
 * at least a percent above last year, up to the one that gives full points; free points, and points
 * of a whole, by half points or by a twentieth of the maximum in half points where that is more;
 * everything else by the steps of its rule.
 */
export function targetLadder(leaf: ScoredLeaf, source: LeafSource | undefined): TargetLadder {
  const max = new ExactDecimal(leaf.max);
  const shares = shareStepsOf(leaf, max, source);
  if (shares !== undefined) {
    return closed(lowerShares(leaf, max, shares), { points: max, ...shareOf(shares.full, shares) });
  }
  const targets = hasFreePoints(leaf) ? freeTargets(leaf, max) : stepTargets(leaf, max);
  return closed(targets, { points: max });
}

/** A target that the caller set, with the share that gives just those points. */
export function ownTarget(
  points: ExactDecimal,
  leaf: ScoredLeaf,
  source: LeafSource | undefined,
): PossibleTarget {
  const max = new ExactDecimal(leaf.max);
  const shares = shareStepsOf(leaf, max, source);
  if (shares === undefined) return { points };
  const { full, from } = shares;
  const percent = roundHalfUp(fraction(points.times(full), max), percentageDecimals);
  const isRise = from === undefined || percent.greaterThan(from);
  return isRise && shares.pointsAt(percent)?.equals(points) === true
    ? { points, ...shareOf(percent, shares) }
    : { points };
}

function closed(targets: readonly PossibleTarget[], top: PossibleTarget): TargetLadder {
  return [...targets, top] as unknown as TargetLadder;
}

/** How points of a leaf follow a share. */
interface ShareSteps {
  readonly share: Pick<TargetShare, "kind" | "from">;
  readonly full: ExactDecimal;
  readonly from: ExactDecimal | undefined;
  readonly pointsAt: (percent: ExactDecimal) => ExactDecimal | undefined;
}

function shareStepsOf(
  leaf: ScoredLeaf,
  max: ExactDecimal,
  source: LeafSource | undefined,
): ShareSteps | undefined {
  if (source === undefined) return surveyedShare(leaf, max);
  const rule = shareRuleOf(source);
  if (rule === undefined) return undefined;
  const { kind, full } = rule;
  const from = rule.from === undefined ? undefined : roundHalfUp(rule.from, percentageDecimals);
  return {
    share: { kind, ...(from === undefined ? {} : { from: from.toFixed(percentageDecimals) }) },
    full,
    from,
    pointsAt: (percent) => pointsAt(percent, rule, source),
  };
}

// Points of a survey are its share of the maximum, whatever its answers are.
function surveyedShare(leaf: ScoredLeaf, max: ExactDecimal): ShareSteps | undefined {
  if (leaf.rule !== "survey" || leaf.whole === true) return undefined;
  const from = toPercentage(new ExactDecimal(leaf.points ?? 0), max);
  if (from === null) return undefined;
  return {
    share: { kind: "satisfied", from },
    full: new ExactDecimal(100),
    from: new ExactDecimal(from),
    pointsAt: (percent) => max.times(percent).shiftedBy(-2),
  };
}

function shareOf(
  percent: ExactDecimal,
  { share, full }: ShareSteps,
): { readonly share: TargetShare } {
  return { share: { ...share, to: toDecimalText(percent), full: toDecimalText(full) } };
}

function lowerShares(
  leaf: ScoredLeaf,
  max: ExactDecimal,
  shares: ShareSteps,
): readonly PossibleTarget[] {
  const { full, from } = shares;
  const last = new ExactDecimal(leaf.points ?? 0);
  const least = from?.plus(1);
  const targets: PossibleTarget[] = [];
  for (let percent = fivePercent; percent.lessThan(full); percent = percent.plus(fivePercent)) {
    if (least !== undefined && percent.lessThan(least)) continue;
    const points = shares.pointsAt(percent);
    if (points === undefined || !points.greaterThan(last) || !points.lessThan(max)) continue;
    targets.push({ points, ...shareOf(percent, shares) });
  }
  return targets;
}

const fivePercent: ExactDecimal = /* @__PURE__ */ new ExactDecimal(5);

// Points that a person gives between 0 and the maximum, in steps that no rule names.
function hasFreePoints({ rule, steps }: ScoredLeaf): boolean {
  return rule === "points" && steps.length <= 1;
}

function freeTargets({ points }: ScoredLeaf, max: ExactDecimal): readonly PossibleTarget[] {
  const twentieth = max.shiftedBy(-1).ceil();
  const step = ExactDecimal.max(1, twentieth).times("0.5");
  const steps = new ExactDecimal(points ?? 0).divToInt(step);
  const targets: PossibleTarget[] = [];
  for (let at = steps.plus(1).times(step); at.lessThan(max); at = at.plus(step)) {
    targets.push({ points: at });
  }
  return targets;
}

function stepTargets({ steps }: ScoredLeaf, max: ExactDecimal): readonly PossibleTarget[] {
  return [...new Set(steps.map(({ points }) => points))]
    .map((points) => ({ points: new ExactDecimal(points) }))
    .filter(({ points }) => points.lessThan(max));
}
