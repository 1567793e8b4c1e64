import { type DecimalText, sumTexts } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import type { Fraction } from "../numbers/fraction.js";
import { toPaddedText } from "../numbers/fraction-text.js";
import { meanOfFractions } from "../numbers/mean.js";
import { percentageDecimals, toPercentage } from "../numbers/percentage.js";
import { rankFractions } from "../numbers/rank-fractions.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { findScore } from "../scoring/find-score.js";
import { scorecardsOutline } from "../scoring/outlines.js";
import type { Scorecard, ScoredNode } from "../scoring/scorecard.js";
import type { Text } from "../text/language.js";
import { checkCards } from "./check-cards.js";
import { rankOptionsOutline } from "./outlines.js";
import { type RankEntry, type RankingMeasure, rankEntry, type UnrankedUnit } from "./rank-entry.js";
import type {
  ClassCount,
  RankedGroup,
  RankedUnit,
  RankOptions,
  UnitRanking,
} from "./unit-ranking.js";
import { belowLadder } from "./words.js";

export type { RankingMeasure, UnrankedUnit } from "./rank-entry.js";

/**
 * Ranks units by their scorecards: exact ties, groups apart, units that are incomplete or not
 * eligible listed with the reason and never ranked. The order of the scorecards never matters.
 *
 * A unit of which only the points of a whole above the ranked node are known stands apart as well.
 *
 * @param scorecards one for each unit, of one index and one year or period
 * @throws ChisoError `duplicate-unit`, `years-disagree` (also for several periods), `set-mismatch` for scorecards of several
 * indices, or of several sets when ranked by points; `unknown-code` for a node that a set has not;
 * `empty-list`
 * @example
 * rankUnits([card]).groups[0].ranked[0].rank // 1
 */
export function rankUnits(
  scorecards: readonly Scorecard[],
  options: RankOptions = {},
): UnitRanking {
  refuse(
    checkArguments({ scorecards: [scorecards, scorecardsOutline] }, [options, rankOptionsOutline]),
  );
  const measure = options.measure ?? "percentage";
  refuse(checkCards(scorecards, options.node, measure));
  const [first] = scorecards as readonly [Scorecard, ...Scorecard[]];
  const groups = new Map<string | null, Scorecard[]>();
  for (const card of scorecards) {
    const group = groupOf(card, options.groups);
    const own = groups.get(group);
    if (own === undefined) groups.set(group, [card]);
    else own.push(card);
  }
  const node = options.node === undefined ? undefined : firstNode(scorecards, options.node);
  const order = (group: string | null): string => (group === null ? "1" : `0${group}`);
  return {
    index: first.set.index,
    year: first.year,
    ...(first.period === undefined ? {} : { period: first.period }),
    node: node === undefined ? null : { code: node.code, title: node.title },
    measure,
    ties: options.ties ?? "competition",
    groups: [...groups]
      .sort(([left], [right]) => (order(left) < order(right) ? -1 : 1))
      .map(([group, cards]) => rankGroup(group, cards, options, measure)),
  };
}

function groupOf(
  { unit }: Scorecard,
  groups: Readonly<Record<string, string>> | undefined,
): string | null {
  return groups !== undefined && Object.hasOwn(groups, unit.id) ? (groups[unit.id] ?? null) : null;
}

// A card with the points of a whole may lack the node.
function firstNode(scorecards: readonly Scorecard[], code: string): ScoredNode | undefined {
  for (const card of scorecards) {
    const found = findScore(card, code);
    if (found !== undefined) return found;
  }
  return undefined;
}

function rankGroup(
  group: string | null,
  cards: readonly Scorecard[],
  { node, ties }: RankOptions,
  measure: RankingMeasure,
): RankedGroup {
  const entries: RankEntry[] = [];
  const unranked: UnrankedUnit[] = [];
  for (const card of cards) {
    const found = rankEntry(card, node, measure);
    if ("reason" in found) unranked.push(found);
    else entries.push(found);
  }
  const inOrder = rankFractions(entries, ties ?? "competition");
  const ranked = inOrder.map(
    ({ item, rank, sharedBy }): RankedUnit => ({
      unit: item.card.unit,
      rank,
      sharedBy,
      points: item.points,
      applicableMax: item.applicableMax,
      percentage: toPaddedText(item.percent, percentageDecimals),
      class: node === undefined ? item.card.class : null,
    }),
  );
  const classes = node === undefined ? countClasses(ranked, cards[0]) : [];
  return {
    group,
    ranked,
    unranked: unranked.sort((left, right) => (left.unit.id < right.unit.id ? -1 : 1)),
    summary: summaryOf(inOrder.map(({ item }) => item.value).reverse()),
    classes,
    classPercentageSum:
      classes.length === 0 ? null : sumTexts(classes.map(({ percentage }) => percentage)),
  };
}

function countClasses(
  ranked: readonly RankedUnit[],
  card: Scorecard | undefined,
): readonly ClassCount[] {
  const [ladder] = card?.set.ladders ?? [];
  if (ladder === undefined || ranked.length === 0) return [];
  const all = new ExactDecimal(ranked.length);
  const count = (key: string | null, title: Text): ClassCount => {
    const own = ranked.filter((unit) => (unit.class?.key ?? null) === key).length;
    const percentage = toPercentage(new ExactDecimal(own), all) as string;
    return { key, title, count: own, percentage };
  };
  const below = count(null, belowLadder);
  return [
    ...ladder.classes.map(({ key, title }) => count(key, title)),
    ...(below.count === 0 ? [] : [below]),
  ];
}

/** The summary of values in ascending order. */
export function summaryOf(ascending: readonly Fraction[]): RankedGroup["summary"] {
  if (ascending.length === 0) return null;
  const text = (value: Fraction): DecimalText => toPaddedText(value, percentageDecimals);
  return {
    mean: text(meanOfFractions(ascending)),
    lowest: text(quantile(ascending, 0)),
    lowerQuartile: text(quantile(ascending, 1)),
    median: text(quantile(ascending, 2)),
    upperQuartile: text(quantile(ascending, 3)),
    highest: text(quantile(ascending, 4)),
  };
}

// Linear between the two nearest values, as spreadsheets do (PERCENTILE.INC).
function quantile(ascending: readonly Fraction[], quarters: number): Fraction {
  const steps = (ascending.length - 1) * quarters;
  const lower = ascending[Math.floor(steps / 4)] as Fraction;
  const upper = ascending[Math.min(Math.floor(steps / 4) + 1, ascending.length - 1)] as Fraction;
  const parts = Array.from({ length: 4 }, (_, at) => (at < steps % 4 ? upper : lower));
  return meanOfFractions(parts);
}
