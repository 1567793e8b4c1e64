import { type DecimalText, sumDecimals, sumTexts, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { type Fraction, fraction, subtractFractions, timesDecimal } from "../numbers/fraction.js";
import { toPaddedText, toRoundedText } from "../numbers/fraction-text.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import {
  below,
  criteriaSetProblem,
  ofCriterion,
  type Problem,
  resultProblem,
  scoreSheetProblem,
} from "../problems/problem.js";
import { scorecardOutline } from "../scoring/outlines.js";
import { pairScores, type ScorePair } from "../scoring/pair-scores.js";
import { isScoredBranch, type Scorecard, type ScoredNode } from "../scoring/scorecard.js";
import { type PlacedScore, toldWeight, walkScores, worthInTotal } from "../scoring/scored-tree.js";
import type { CompareOptions, SurveyVerdict, SurveyVerdicts } from "./compare-options.js";
import type {
  ComparedResult,
  Comparison,
  DomainComparison,
  LeafChangeKind,
  LeafComparison,
  LeafSide,
} from "./comparison.js";
import type { Crosswalk } from "./crosswalk.js";
import { isSurveyed } from "./is-surveyed.js";
import { compareOptionsOutline } from "./outlines.js";

/**
 * Compares two results: two years of a unit, two layers of a sheet, or two units. The change is
 * split into performance, changed maxima and rules, added and removed criteria, changed
 * applicability, bonus and penalty; the parts sum to it exactly.
 *
 * For a leaf with p points of m before and p' of m' after, performance is (p'/m' - p/m) x m and
 * the rest, (m' - m) x p'/m', is the rules'. All of it counts with the weights on the way to the
 * total, so that the leaves and the domains sum to the change as well. Where one result has only the
 * points of a whole, it is compared with the sum of the other's parts. Points of a survey that
 * changed are no change of satisfaction by themselves: without `surveys` they are `survey-higher` or
 * `survey-lower`.
 *
 * @throws ChisoError `crosswalk-missing` for two sets without one, `set-mismatch` for one of other
 * sets, `unknown-code`, `duplicate-code`
 * @example
 * compare(card, card).change // "0"
 */
export function compare<B extends string, A extends string>(
  before: Scorecard<B>,
  after: Scorecard<A>,
  options: CompareOptions<NoInfer<B>, NoInfer<A>> = {},
): Comparison {
  refuse(
    checkArguments({ before: [before, scorecardOutline], after: [after, scorecardOutline] }, [
      options,
      compareOptionsOutline,
    ]),
  );
  const { crosswalk } = options;
  refuse(checkSets(before, after, crosswalk));
  const pairs = pairLeaves(before, after, crosswalk);
  const verdicts: Verdicts = new Map(
    (options.surveys?.differences ?? []).map((one) => [one.code, one.verdict]),
  );
  const leaves = pairs.map((pair) => compareLeaf(pair, verdicts));
  const complete = before.complete && after.complete;
  const adjustments = minus(net(after), net(before));
  const change =
    !complete || before.points === null || after.points === null
      ? null
      : minus(after.points, before.points);
  const sum = (pick: (leaf: LeafComparison) => DecimalText | null): DecimalText =>
    sumTexts(leaves.flatMap((leaf) => pick(leaf) ?? []));
  const only = (...kinds: readonly LeafChangeKind[]): DecimalText =>
    sum((leaf) => (kinds.includes(leaf.kind) ? leaf.change : null));
  return {
    before: resultOf(before),
    after: resultOf(after),
    change,
    percentagePoints: complete ? percentagePointsOf(before, after) : null,
    surveyVerdict: surveyVerdictOf(before, after, options.surveys),
    parts:
      change !== null
        ? {
            performance: sum(({ performance }) => performance),
            rules: sum(({ rules }) => rules),
            added: only("added"),
            removed: only("removed"),
            applicability: only("newly-applicable", "newly-not-applicable"),
            adjustments,
          }
        : null,
    domains: domainsOf(pairs, leaves),
    leaves,
    counts: countsOf(leaves),
  };
}

interface Pair extends ScorePair {
  readonly ruleChanged: boolean;
}

function checkSets(
  before: Scorecard,
  after: Scorecard,
  crosswalk: Crosswalk | undefined,
): readonly Problem[] {
  const [from, to] = [before.set, after.set];
  if (crosswalk === undefined) {
    const same = from.id === to.id && from.version === to.version;
    if (same) return [];
    return [resultProblem("crosswalk-missing", { path: "" }, { before: from.id, after: to.id })];
  }
  const place = { path: "/crosswalk" };
  const describe = ({ id, version }: { readonly id: string; readonly version: string }): string =>
    `"${id}" (${version})`;
  const sides = [
    ["from", crosswalk.from, from],
    ["to", crosswalk.to, to],
  ] as const;
  const problems = sides.flatMap(([key, wanted, found]): readonly Problem[] =>
    describe(wanted) === describe(found)
      ? []
      : [
          scoreSheetProblem("set-mismatch", below(place, key), {
            given: describe(wanted),
            expected: describe(found),
          }),
        ],
  );
  if (problems.length > 0) return problems;
  return (["before", "after"] as const).flatMap((side) => {
    const nodes = [...walkScores(side === "before" ? before : after)].map(({ node }) => node);
    const codes = new Set(nodes.map(({ code }) => code));
    // What lies below a whole is not in the scorecard, so a row may name it.
    const isItemised = !nodes.some((node) => node.children === undefined && node.whole === true);
    const seen = new Set<string>();
    return crosswalk.rows.flatMap((row, at): readonly Problem[] => {
      const code = row[side];
      if (code === null) return [];
      const where = ofCriterion(below(place, "rows", at, side), code);
      const repeated = seen.has(code);
      seen.add(code);
      if (repeated) return [criteriaSetProblem("duplicate-code", where, { code })];
      return codes.has(code) || !isItemised
        ? []
        : [scoreSheetProblem("unknown-code", where, { code })];
    });
  });
}

function pairLeaves(
  before: Scorecard,
  after: Scorecard,
  crosswalk: Crosswalk | undefined,
): readonly Pair[] {
  const rows = crosswalk?.rows ?? [];
  const byAfter = new Map(rows.flatMap((row) => (row.after === null ? [] : [[row.after, row]])));
  const mapped = new Set(rows.flatMap((row) => row.before ?? []));
  const sameCode = crosswalk === undefined || crosswalk.others === "same-code";
  const earlierCode = (code: string): string | undefined => {
    const row = byAfter.get(code);
    if (row !== undefined) return row.before ?? undefined;
    return sameCode && !mapped.has(code) ? code : undefined;
  };
  return pairScores(before, after, earlierCode).map((pair) => {
    const row = pair.before === null ? undefined : byAfter.get(pair.after?.node.code ?? "");
    return { ...pair, ruleChanged: row?.ruleChanged === true };
  });
}

type Verdicts = ReadonlyMap<string, SurveyVerdict>;

function compareLeaf(
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

function worthOf(placed: PlacedScore | null): ExactDecimal {
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

function net({ bonus, penalty }: Scorecard): DecimalText {
  return minus(bonus, penalty);
}

function minus(left: DecimalText, right: DecimalText): DecimalText {
  return toDecimalText(new ExactDecimal(left).minus(right));
}

function percentagePointsOf(before: Scorecard, after: Scorecard): DecimalText | null {
  const difference = differenceOf(before, after);
  return difference === null
    ? null
    : toPaddedText(timesDecimal(difference, new ExactDecimal(100)), 2);
}

/** Share of the maximum after less before; nothing where one has no points or no maximum. */
function differenceOf(before: Scorecard, after: Scorecard): Fraction | null {
  const [old, now] = [before, after].map(({ points, applicableMax }) => {
    const whole = new ExactDecimal(applicableMax);
    return points === null || whole.isZero() ? null : fraction(new ExactDecimal(points), whole);
  });
  return old == null || now == null ? null : subtractFractions(now, old);
}

// The samples may settle an index that is put together otherwise, so both must go one way.
function surveyVerdictOf(
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

function resultOf(card: Scorecard): ComparedResult {
  const { unit, year, period, set, layer, rounds, points, applicableMax, percentage } = card;
  const { id, version, title } = set;
  return {
    unit,
    year,
    ...(period === undefined ? {} : { period }),
    set: { id, version, title },
    layer,
    ...(rounds === undefined ? {} : { rounds }),
    points,
    applicableMax,
    percentage,
    class: card.class,
  };
}

function domainsOf(
  pairs: readonly Pair[],
  leaves: readonly LeafComparison[],
): readonly DomainComparison[] {
  const domains = new Map<string, { readonly leaf: LeafComparison; readonly pair: Pair }[]>();
  for (const [at, leaf] of leaves.entries()) {
    const key = JSON.stringify([leaf.domain.code, leaf.after === null]);
    const own = domains.get(key) ?? [];
    domains.set(key, own);
    own.push({ leaf, pair: pairs[at] as Pair });
  }
  return [...domains.values()].map((own) => {
    const sum = (side: "before" | "after"): DecimalText =>
      toDecimalText(sumDecimals(own.map(({ pair }) => worthOf(pair[side]))));
    const [before, after] = [sum("before"), sum("after")];
    const { domain } = (own[0] as { readonly leaf: LeafComparison }).leaf;
    return { ...domain, before, after, change: minus(after, before) };
  });
}

function countsOf(leaves: readonly LeafComparison[]): Comparison["counts"] {
  const counts: Partial<Record<LeafChangeKind, number>> = {};
  for (const { kind } of leaves) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
