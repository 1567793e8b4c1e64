import { type DecimalText, sumTexts } from "../numbers/decimal-text.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { scorecardOutline } from "../scoring/outlines.js";
import { pairScores } from "../scoring/pair-scores.js";
import type { Scorecard } from "../scoring/scorecard.js";
import { checkSets } from "./check-compared.js";
import { compareLeaf, type Pair, surveyVerdictOf, type Verdicts } from "./compare-leaf.js";
import type { CompareOptions } from "./compare-options.js";
import { domainsOf } from "./compared-domains.js";
import type { ComparedResult, Comparison, LeafChangeKind, LeafComparison } from "./comparison.js";
import type { Crosswalk } from "./crosswalk.js";
import { minus, net, percentagePointsOf } from "./differences.js";
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

function countsOf(leaves: readonly LeafComparison[]): Comparison["counts"] {
  const counts: Partial<Record<LeafChangeKind, number>> = {};
  for (const { kind } of leaves) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
