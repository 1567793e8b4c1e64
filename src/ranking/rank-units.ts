import type { ClassResult } from "../criteria-set/class-ladder.js";
import { type DecimalText, sumTexts } from "../numbers/decimal-text.js";
import { meanOfRatios, type Ratio, ratioOf, timesWhole, toFixedRatio } from "../numbers/mean.js";
import { percentageDecimals } from "../numbers/percentage.js";
import { refuse } from "../problems/chiso-error.js";
import { below, type Problem, problem } from "../problems/problem.js";
import { isSameTime, periodName } from "../score-sheet/period-words.js";
import type { SheetPeriod, Unit } from "../score-sheet/score-sheet.js";
import { isScoredBranch, type Scorecard, type ScoredNode } from "../scoring/scorecard.js";
import type { LocalizedText, Text } from "../text/language.js";
import { rankFractions, type TieRule } from "./rank-fractions.js";

/** What units are ranked by: percent of what applies to each, or points. */
export type RankingMeasure = "percentage" | "points";

/** How to rank. */
export interface RankOptions {
  /** Code of a domain, criterion or leaf; the total when absent. */
  readonly node?: string;
  /** `percentage` when absent, so that units with fewer criteria are measured fairly. */
  readonly measure?: RankingMeasure;
  /** `competition` (1, 2, 2, 4) when absent. */
  readonly ties?: TieRule;
  /** Group of each unit by its id, ranked apart; one group of all when absent. */
  readonly groups?: Readonly<Record<string, string>>;
}

/** A unit with its rank in its group. */
export interface RankedUnit {
  readonly unit: Unit;
  /** 1 is the best. */
  readonly rank: number;
  /** How many share the rank, itself included. */
  readonly sharedBy: number;
  readonly points: DecimalText;
  readonly applicableMax: DecimalText;
  /** Points in percent of what applies, two decimals, for display; ranks come from exact values. */
  readonly percentage: DecimalText | null;
  /** Class by the first ladder of the set; `null` when one node is ranked. */
  readonly class: ClassResult | null;
}

/** A unit that was scored and not ranked, or not scored in full. */
export interface UnrankedUnit {
  readonly unit: Unit;
  readonly reason: "incomplete" | "not-eligible" | "not-applicable";
  readonly explanation: LocalizedText;
  readonly points: DecimalText | null;
}

/** Units of one class. */
export interface ClassCount {
  /** Key of the class; `null` for units below the lowest one. */
  readonly key: string | null;
  readonly title: Text;
  readonly count: number;
  /** Of all ranked units, in percent, rounded half up to two decimals. */
  readonly percentage: DecimalText;
}

/** The ranking of one group. */
export interface RankedGroup {
  /** `null` where units are not grouped, or a unit names no group. */
  readonly group: string | null;
  /** Best first; equal ones by name of the unit's id. */
  readonly ranked: readonly RankedUnit[];
  /** Apart, with the reason; by id of the unit. */
  readonly unranked: readonly UnrankedUnit[];
  /** Of the ranked units, in the measure, two decimals; `null` when there is none. */
  readonly summary: {
    readonly mean: DecimalText;
    readonly lowest: DecimalText;
    readonly lowerQuartile: DecimalText;
    readonly median: DecimalText;
    readonly upperQuartile: DecimalText;
    readonly highest: DecimalText;
  } | null;
  /** By the first ladder of the set, best class first; empty without one, or for one node. */
  readonly classes: readonly ClassCount[];
  /** Sum of the rounded percentages of the classes: it need not be 100, and is not bent to it. */
  readonly classPercentageSum: DecimalText | null;
}

/** Units of one year, or one part of it, ranked. */
export interface UnitRanking {
  readonly index: string;
  readonly year: number;
  /** The part of the year that was scored, or the day; the whole year when absent. */
  readonly period?: SheetPeriod;
  readonly node: { readonly code: string; readonly title: Text } | null;
  readonly measure: RankingMeasure;
  readonly ties: TieRule;
  /** In the order of their names, units without a group last. */
  readonly groups: readonly RankedGroup[];
}

/**
 * Ranks units by their scorecards: exact ties, groups apart, units that are incomplete or not
 * eligible listed with the reason and never ranked. The order of the scorecards never matters.
 *
 * @param scorecards one for each unit, of one index and one year, or the same part of one
 * @throws ChisoError `duplicate-unit`, `years-disagree`, `set-mismatch` for scorecards of several
 * indices, or of several sets when ranked by points; `unknown-code` for a node that a set has not;
 * `empty-list`
 * @example
 * rankUnits([card]).groups[0].ranked[0].rank // 1
 */
export function rankUnits(
  scorecards: readonly Scorecard[],
  options: RankOptions = {},
): UnitRanking {
  const measure = options.measure ?? "percentage";
  refuse(checkCards(scorecards, options, measure));
  const [first] = scorecards as readonly [Scorecard, ...Scorecard[]];
  const groups = new Map<string | null, Scorecard[]>();
  for (const card of scorecards) {
    const group = groupOf(card, options.groups);
    const own = groups.get(group);
    if (own === undefined) groups.set(group, [card]);
    else own.push(card);
  }
  const node = options.node === undefined ? undefined : nodeOf(first.domains, options.node);
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

function checkCards(
  scorecards: readonly Scorecard[],
  { node }: RankOptions,
  measure: RankingMeasure,
): readonly Problem[] {
  const [first] = scorecards;
  if (first === undefined) return [problem("empty-list", { path: "" }, {})];
  const seen = new Set<string>();
  return scorecards.flatMap((card, at): readonly Problem[] => {
    const place = below({ path: "" }, at);
    const { unit, set } = card;
    const problems: Problem[] = [];
    if (seen.has(unit.id)) {
      problems.push(problem("duplicate-unit", below(place, "unit", "id"), { id: unit.id }));
    }
    seen.add(unit.id);
    if (!isSameTime(card, first)) {
      const years = `${periodName(first, "vi")}, ${periodName(card, "vi")}`;
      const where = below(place, card.year === first.year ? "period" : "year");
      problems.push(problem("years-disagree", where, { years }));
    }
    const same = measure === "points" ? set.id === first.set.id : set.index === first.set.index;
    if (!same) {
      const [given, expected] = [`"${set.id}"`, `"${first.set.id}"`];
      problems.push(problem("set-mismatch", below(place, "set"), { given, expected }));
    }
    if (node !== undefined && nodeOf(card.domains, node) === undefined) {
      problems.push(problem("unknown-code", below(place, "set"), { code: node }));
    }
    return problems;
  });
}

function nodeOf(nodes: readonly ScoredNode[], code: string): ScoredNode | undefined {
  for (const node of nodes) {
    if (node.code === code) return node;
    const below = isScoredBranch(node) ? nodeOf(node.children, code) : undefined;
    if (below !== undefined) return below;
  }
  return undefined;
}

interface Entry {
  readonly key: string;
  readonly card: Scorecard;
  readonly points: DecimalText;
  readonly applicableMax: DecimalText;
  /** In the measure: points, or percent. */
  readonly value: Ratio;
}

function rankGroup(
  group: string | null,
  cards: readonly Scorecard[],
  { node, ties }: RankOptions,
  measure: RankingMeasure,
): RankedGroup {
  const entries: Entry[] = [];
  const unranked: UnrankedUnit[] = [];
  for (const card of cards) {
    const found = entryOf(card, node, measure);
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
      percentage: toFixedRatio(percentOf(item.points, item.applicableMax), percentageDecimals),
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

function entryOf(
  card: Scorecard,
  code: string | undefined,
  measure: RankingMeasure,
): Entry | UnrankedUnit {
  const { unit } = card;
  const place = code === undefined ? undefined : nodeOf(card.domains, code);
  const points = place === undefined ? card.points : place.points;
  const applicableMax = place === undefined ? card.applicableMax : place.applicableMax;
  const incomplete = place === undefined ? !card.complete : place.state === "not-assessed";
  const refused = (reason: UnrankedUnit["reason"], explanation: LocalizedText): UnrankedUnit => ({
    unit,
    reason,
    explanation,
    points,
  });
  if (card.notEligible !== undefined) {
    return refused("not-eligible", {
      vi: `Không đủ điều kiện xếp loại: ${card.notEligible}`,
      en: `Not eligible: ${card.notEligible}`,
    });
  }
  if (incomplete) {
    const count = card.notAssessed.length;
    return refused("incomplete", {
      vi: `Còn ${count} mục chưa chấm`,
      en: `${count} items not assessed`,
    });
  }
  if (points === null || isZero(applicableMax)) {
    return refused("not-applicable", { vi: "Không áp dụng", en: "Not applicable" });
  }
  return {
    key: unit.id,
    card,
    points,
    applicableMax,
    value: measure === "points" ? ratioOf(points) : percentOf(points, applicableMax),
  };
}

function isZero(value: DecimalText): boolean {
  return ratioOf(value).numerator === BigInt(0);
}

function percentOf(part: DecimalText, whole: DecimalText): Ratio {
  return timesWhole(ratioOf(part, whole), BigInt(100));
}

function countClasses(
  ranked: readonly RankedUnit[],
  card: Scorecard | undefined,
): readonly ClassCount[] {
  const [ladder] = card?.set.ladders ?? [];
  if (ladder === undefined || ranked.length === 0) return [];
  const all = String(ranked.length);
  const count = (key: string | null, title: Text): ClassCount => {
    const own = ranked.filter((unit) => (unit.class?.key ?? null) === key).length;
    const percentage = toFixedRatio(percentOf(String(own), all), percentageDecimals);
    return { key, title, count: own, percentage };
  };
  const below = count(null, { vi: "Dưới mức thấp nhất", en: "Below the lowest class" });
  return [
    ...ladder.classes.map(({ key, title }) => count(key, title)),
    ...(below.count === 0 ? [] : [below]),
  ];
}

function summaryOf(ascending: readonly Ratio[]): RankedGroup["summary"] {
  if (ascending.length === 0) return null;
  const text = (value: Ratio): DecimalText => toFixedRatio(value, percentageDecimals);
  return {
    mean: text(meanOfRatios(ascending)),
    lowest: text(quantile(ascending, 0)),
    lowerQuartile: text(quantile(ascending, 1)),
    median: text(quantile(ascending, 2)),
    upperQuartile: text(quantile(ascending, 3)),
    highest: text(quantile(ascending, 4)),
  };
}

// Linear between the two nearest values, as spreadsheets do (PERCENTILE.INC).
function quantile(ascending: readonly Ratio[], quarters: number): Ratio {
  const steps = (ascending.length - 1) * quarters;
  const lower = ascending[Math.floor(steps / 4)] as Ratio;
  const upper = ascending[Math.min(Math.floor(steps / 4) + 1, ascending.length - 1)] as Ratio;
  const parts = Array.from({ length: 4 }, (_, at) => (at < steps % 4 ? upper : lower));
  return meanOfRatios(parts);
}
