import { sumTexts } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { type Fraction, fraction } from "../numbers/fraction.js";
import { toPaddedText } from "../numbers/fraction-text.js";
import { percentageDecimals, percentFraction, toPercentage } from "../numbers/percentage.js";
import { type Ranked, rankFractions } from "../numbers/rank-fractions.js";
import {
  below,
  criteriaSetProblem,
  type Place,
  type Problem,
  resultProblem,
} from "../problems/problem.js";
import { allSound, type Soundness } from "../problems/soundness.js";
import { expectNumber, expectOrder, expectSame, expectValue } from "../problems/stored-values.js";
import { checkOwnNumber } from "../scoring/check-scored-nodes.js";
import { summaryOf } from "./rank-units.js";
import type { RankedGroup, RankedUnit, UnitRanking } from "./unit-ranking.js";

const root: Place = { path: "" };

/**
 * Problems in the meaning of a ranking that was stored: order, ranks and ties come from points and
 * maxima again, and so do percentages, the summary and the counts of classes.
 */
export function checkStoredRanking(
  ranking: UnitRanking,
  { stands, isWhole }: Soundness = allSound,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (stands("/groups") && isWhole("/measure") && isWhole("/ties") && isWhole("/node")) {
    ranking.groups.forEach((group, at) => {
      const place = below(root, "groups", at);
      if (isWhole(place.path)) checkGroup(group, ranking, place, problems);
    });
  }
  return isWhole("") ? [...problems, ...checkAcrossGroups(ranking)] : problems;
}

function checkAcrossGroups({ groups }: UnitRanking): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  groups.forEach(({ ranked, unranked }, at) => {
    for (const [key, units] of Object.entries({ ranked, unranked })) {
      units.forEach(({ unit: { id } }, index) => {
        const place = below(root, "groups", at, key, index, "unit", "id");
        if (seen.has(id)) problems.push(resultProblem("duplicate-unit", place, { id }));
        seen.add(id);
      });
    }
  });
  // Units without a group stand last.
  const names = groups.map(({ group }) => (group === null ? "1" : `0${group}`));
  names.forEach((name, at) => {
    const before = names[at - 1];
    if (before === undefined || before < name) return;
    const place = below(root, "groups", at, "group");
    if (before === name)
      problems.push(criteriaSetProblem("duplicate-key", place, { key: name.slice(1) }));
    else {
      expectValue(name.slice(1), before.slice(1), place, problems);
    }
  });
  return problems;
}

/** A unit with the value that it is ranked by. */
interface Entry {
  readonly key: string;
  readonly unit: RankedUnit;
  readonly value: Fraction;
}

function checkGroup(
  group: RankedGroup,
  { measure, ties, node }: UnitRanking,
  place: Place,
  problems: Problem[],
): void {
  const entries: Entry[] = [];
  group.ranked.forEach((unit, at) => {
    const where = below(place, "ranked", at);
    checkOwnNumber(unit.points, below(where, "points"), problems);
    checkOwnNumber(unit.applicableMax, below(where, "applicableMax"), problems);
    const [own, whole] = [new ExactDecimal(unit.points), new ExactDecimal(unit.applicableMax)];
    if (!whole.greaterThan(0)) {
      const value = unit.applicableMax;
      problems.push(criteriaSetProblem("not-above-zero", below(where, "applicableMax"), { value }));
      return;
    }
    const percent = percentFraction(own, whole);
    const shown = toPaddedText(percent, percentageDecimals);
    expectNumber(unit.percentage, shown, below(where, "percentage"), problems);
    if (node !== null && unit.class !== null) {
      expectValue(unit.class.key, null, below(where, "class"), problems);
    }
    entries.push({
      key: unit.unit.id,
      unit,
      value: measure === "points" ? fraction(own) : percent,
    });
  });
  const unranked = group.unranked.map(({ unit }) => unit.id);
  expectOrder(unranked, [...unranked].sort(), below(place, "unranked"), problems);
  group.unranked.forEach(({ points }, at) => {
    checkOwnNumber(points ?? undefined, below(place, "unranked", at, "points"), problems);
  });
  if (entries.length < group.ranked.length) return;
  checkRanks(entries, ties, below(place, "ranked"), problems);
  checkSummary(group, entries, below(place, "summary"), problems);
  checkCounts(group, place, problems);
}

function checkRanks(
  entries: readonly Entry[],
  ties: UnitRanking["ties"],
  place: Place,
  problems: Problem[],
): void {
  const inOrder = rankFractions(entries, ties);
  const keys = inOrder.map(({ item }) => item.key);
  expectOrder(
    entries.map(({ key }) => key),
    keys,
    place,
    problems,
  );
  const computed = new Map(inOrder.map((ranked) => [ranked.item, ranked]));
  entries.forEach((entry, index) => {
    const { rank, sharedBy } = computed.get(entry) as Ranked<Entry>;
    const at = below(place, index);
    expectNumber(String(entry.unit.rank), String(rank), below(at, "rank"), problems);
    expectNumber(String(entry.unit.sharedBy), String(sharedBy), below(at, "sharedBy"), problems);
  });
}

function checkSummary(
  { summary }: RankedGroup,
  entries: readonly Entry[],
  place: Place,
  problems: Problem[],
): void {
  const ascending = rankFractions(entries, "dense")
    .map(({ item }) => item.value)
    .reverse();
  const computed = summaryOf(ascending);
  if (summary === null || computed === null) {
    expectSame(summary, computed, place, problems);
    return;
  }
  for (const key of Object.keys(computed) as (keyof typeof computed)[]) {
    expectNumber(summary[key], computed[key], below(place, key), problems);
  }
}

// Which classes a ladder has is not told; of those that are, the units are counted again.
function checkCounts(
  { ranked, classes, classPercentageSum }: RankedGroup,
  place: Place,
  problems: Problem[],
): void {
  const at = below(place, "classes");
  const counts = new Map<string | null, number>(classes.map(({ key }) => [key, 0]));
  for (const { class: found } of ranked) {
    const count = counts.get(found?.key ?? null);
    if (count !== undefined) counts.set(found?.key ?? null, count + 1);
  }
  // Without a ladder there are neither classes nor rows of them.
  const uncounted = ranked.find(
    ({ class: found }) => !counts.has(found?.key ?? null) && (found !== null || classes.length > 0),
  );
  if (uncounted !== undefined) {
    expectValue([...counts.keys()].join(", "), uncounted.class?.key ?? null, at, problems);
  }
  const all = new ExactDecimal(ranked.length);
  const seen = new Set<string | null>();
  classes.forEach(({ key, count, percentage }, index) => {
    const row = below(at, index);
    if (seen.has(key)) {
      problems.push(criteriaSetProblem("duplicate-key", below(row, "key"), { key: String(key) }));
    }
    seen.add(key);
    const own = counts.get(key) ?? 0;
    expectNumber(String(count), String(own), below(row, "count"), problems);
    const share = toPercentage(new ExactDecimal(own), all);
    expectNumber(percentage, share, below(row, "percentage"), problems);
  });
  const sum = classes.length === 0 ? null : sumTexts(classes.map(({ percentage }) => percentage));
  expectNumber(classPercentageSum, sum, below(place, "classPercentageSum"), problems);
}
