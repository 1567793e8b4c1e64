import { type DecimalText, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { fraction, subtractFractions, timesDecimal } from "../numbers/fraction.js";
import { toRoundedText } from "../numbers/fraction-text.js";
import type { ScorePair } from "../scoring/pair-scores.js";
import { isScoredBranch, type Scorecard, type ScoredNode } from "../scoring/scorecard.js";
import { type PlacedScore, toldWeight, worthInTotal } from "../scoring/scored-tree.js";
import type { SurveyVerdict, SurveyVerdicts } from "./compare-options.js";
import type { LeafChangeKind, LeafComparison, LeafSide } from "./comparison.js";
import { differenceOf, minus } from "./differences.js";
import { isSurveyed } from "./is-surveyed.js";

/** A leaf of both results, or of one where the other has none. */
export interface Pair extends ScorePair {
  readonly ruleChanged: boolean;
}

/** What surveys say of leaves, by code. */
export type Verdicts = ReadonlyMap<string, SurveyVerdict>;

/** What became of a leaf, split into what changed it. */
export function compareLeaf(
  { before, after, ruleChanged, whole }: Pair,
  verdicts: Verdicts,
): LeafComparison {
  const placed = (after ?? before) as PlacedScore;
  const kind = kindOf(before?.node ?? null, after?.node ?? null, verdicts);
  const change = kind === "unknown" ? null : toDecimalText(worthOf(after).minus(worthOf(before)));
  const domain = placed.ancestors[0] ?? placed.node;
  return {
    title: placed.node.title,
    domain: { code: domain.code, title: domain.title },
    before: sideOf(before),
    after: sideOf(after),
    ...(whole === undefined ? {} : { whole }),
    kind,
    change,
    ...splitOf(kind, change, before, after, ruleChanged),
    ...remarkOf(after?.node),
  };
}

function remarkOf(node: ScoredNode | undefined): Partial<LeafComparison> {
  if (node === undefined || isScoredBranch(node) || node.remark === undefined) return {};
  const { remark, remarkDate, remarkAuthor } = node;
  return {
    remark,
    ...(remarkDate === undefined ? {} : { remarkDate }),
    ...(remarkAuthor === undefined ? {} : { remarkAuthor }),
  };
}

/** Points of a leaf in the total; none where it has none. */
export function worthOf(placed: PlacedScore | null): ExactDecimal {
  return placed === null
    ? new ExactDecimal(0)
    : worthInTotal(placed, new ExactDecimal(placed.node.points ?? 0));
}

function sideOf(placed: PlacedScore | null): LeafSide | null {
  if (placed === null) return null;
  const { code, points, applicableMax } = placed.node;
  return { code, points, applicableMax, ...toldWeight(placed) };
}

// By the own points: a greater weight alone makes nobody better.
function kindOf(
  before: ScoredNode | null,
  after: ScoredNode | null,
  verdicts: Verdicts,
): LeafChangeKind {
  if (before?.state === "not-assessed" || after?.state === "not-assessed") return "unknown";
  if (before === null) return "added";
  if (after === null) return "removed";
  const [applied, applies] = [before, after].map(({ state }) => state === "scored");
  if (applied !== true) return applies === true ? "newly-applicable" : "not-applicable";
  if (applies !== true) return "newly-not-applicable";
  const order = new ExactDecimal(after.points ?? 0).comparedTo(before.points ?? 0);
  if (order !== 0) {
    const verdict = verdicts.get(after.code);
    const isKnown =
      !(isSurveyed(before) || isSurveyed(after)) || verdict === (order > 0 ? "rise" : "fall");
    if (order > 0) return isKnown ? "improved" : "survey-higher";
    return isKnown ? "worse" : "survey-lower";
  }
  return after.points === after.applicableMax ? "unchanged-at-maximum" : "unchanged-below-maximum";
}

// What the rules gave is what is left of the change, so that rounding never opens a hole.
function splitOf(
  kind: LeafChangeKind,
  change: DecimalText | null,
  before: PlacedScore | null,
  after: PlacedScore | null,
  ruleChanged: boolean,
): { readonly performance: DecimalText; readonly rules: DecimalText } {
  const scored =
    kind === "improved" ||
    kind === "worse" ||
    kind === "survey-higher" ||
    kind === "survey-lower" ||
    kind === "unchanged-at-maximum" ||
    kind === "unchanged-below-maximum";
  if (kind === "not-applicable") return { performance: "0", rules: change ?? "0" };
  if (!scored || change === null || before === null || after === null) {
    return { performance: "0", rules: "0" };
  }
  if (ruleChanged) return { performance: "0", rules: change };
  const [old, now] = [
    new ExactDecimal(before.node.applicableMax),
    new ExactDecimal(after.node.applicableMax),
  ];
  if (old.isZero() || now.isZero()) return { performance: "0", rules: change };
  const share = subtractFractions(
    fraction(new ExactDecimal(after.node.points ?? 0), now),
    fraction(new ExactDecimal(before.node.points ?? 0), old),
  );
  const performance = toRoundedText(timesDecimal(share, worthInTotal(before, old)), partDecimals);
  return { performance, rules: minus(change, performance) };
}

/** Decimals of a part that has no end. */
const partDecimals = 10;

/** The samples may settle an index that is put together otherwise, so both must go one way. */
export function surveyVerdictOf(
  before: Scorecard,
  after: Scorecard,
  surveys: SurveyVerdicts | undefined,
): SurveyVerdict | null {
  const difference = before.complete && after.complete ? differenceOf(before, after) : null;
  if (difference === null || ![...before.domains, ...after.domains].every(isSurveyed)) return null;
  const verdict = surveys?.overall?.verdict;
  if (difference.numerator > 0) return verdict === "rise" ? verdict : "not-sure";
  if (difference.numerator < 0) return verdict === "fall" ? verdict : "not-sure";
  return "same";
}
