import type { CivilDate } from "../dates/civil-date.js";
import { findGaps } from "../gaps/find-gaps.js";
import type { GapReport } from "../gaps/gap.js";
import { groupGaps } from "../gaps/group-gaps.js";
import { toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { findIn } from "../scoring/find-score.js";
import {
  isScoredBranch,
  type Scorecard,
  type ScoredLeaf,
  type ScoredNode,
} from "../scoring/scorecard.js";
import { scoredLeaves } from "../scoring/scored-tree.js";
import { supposedResult } from "../scoring/supposed-result.js";
import { textIn } from "../text/language.js";
import { aimedResults } from "./aim-results.js";
import { chooseTargets } from "./choose-targets.js";
import { chosenAim } from "./chosen-aim.js";
import type { Demand } from "./demand.js";
import { hasNothingToDo } from "./has-nothing-to-do.js";
import { keptRows } from "./kept-rows.js";
import { type FindSource, sourceFinder } from "./leaf-source.js";
import type { Measure, MeasureCatalogue } from "./measure.js";
import { measureForUnit } from "./measure-for-unit.js";
import { officeWords } from "./office-words.js";
import type { IndexPlan, RemediationItem, ResultTotal } from "./plan.js";
import type { PlanAim } from "./plan-aim.js";
import { type PlannedItem, planItem } from "./plan-item.js";
import type { PlanOptions } from "./plan-options.js";
import {
  ownTarget,
  type PossibleTarget,
  type TargetLadder,
  targetLadder,
} from "./target-ladder.js";

/** How an index is planned: the options, with dates that were moved. */
export interface IndexTask {
  readonly card: Scorecard;
  readonly options: PlanOptions;
  readonly start: CivilDate;
  readonly due: CivilDate;
  /** What the plan as a whole demands. */
  readonly demands: readonly Demand[];
}

/** What the plan says of one index, with the measures that chiso proposes for it. */
export interface PlannedIndex {
  readonly plan: IndexPlan;
  readonly proposals: readonly Measure[];
}

/** Plans one index. */
export function planIndex(task: IndexTask): PlannedIndex {
  const { card, options } = task;
  const { id } = card.set;
  const report = findGaps(card);
  const own = measuresFor(card, options.measures, task.due);
  const rows = options.rows?.[id] ?? [];
  const planned = itemsOf(task, report, own);
  const items = planned.map(({ item }) => item);
  const proposals = new Map(
    planned
      .flatMap(({ measures }) => measures)
      .filter((measure) => !own.includes(measure))
      .map((measure) => [measure.key, measure]),
  );
  const kept = keptRows(card, rows, new Set(report.gaps.map(({ code }) => code)));
  const published = options.published?.[id];
  const aim = chosenAim(aimOf(card, options), card);
  const plan: IndexPlan = {
    index: card.set.index,
    set: card.set,
    ...(card.period === undefined ? {} : { period: card.period }),
    ...(card.sheetProvenance === undefined ? {} : { sheetProvenance: card.sheetProvenance }),
    layer: card.layer,
    layersUsed: card.layersUsed,
    ...(card.rounds === undefined ? {} : { rounds: card.rounds }),
    lastYear: {
      ...(card.notEligible === undefined ? {} : { notEligible: card.notEligible }),
      points: card.points,
      bonus: card.bonus,
      penalty: card.penalty,
      applicableMax: card.applicableMax,
      percentage: card.percentage,
      classes: card.classes,
    },
    ...(published === undefined ? {} : { published }),
    ...(aim === undefined ? {} : { aim }),
    target: targetOf(card, items),
    lost: report.lost,
    domains: domainsOf(card, report),
    items,
    catalogueHasMeasures: own.length > 0,
    withoutMeasure: items.filter(hasNothingToDo).map(({ code }) => code),
    ...(kept.length === 0 ? {} : { kept }),
    notAssessed: report.notAssessed,
    gaps: report.gaps,
  };
  return { plan, proposals: [...proposals.values()] };
}

// Titles above each leaf, the nearest first.
function titlesAbove(card: Scorecard): ReadonlyMap<string, readonly string[]> {
  return new Map(
    scoredLeaves(card).map(({ node, ancestors }) => [
      node.code,
      ancestors.map(({ title }) => textIn(title, "vi")).reverse(),
    ]),
  );
}

// A measure serves the index of its item only: what a source says of one index it does not say of another.
function measuresFor(
  { set, unit }: Scorecard,
  catalogue: MeasureCatalogue | undefined,
  due: CivilDate,
): readonly Measure[] {
  const items = (catalogue?.items ?? []).filter(({ index }) => index === set.index);
  return (catalogue?.measures ?? [])
    .filter(({ item }) => items.some(({ key }) => key === item))
    .map((measure) => measureForUnit(measure, unit.name, due));
}

// By domain in the order of the set, the largest loss first within it.
function itemsOf(
  task: IndexTask,
  report: GapReport,
  measures: readonly Measure[],
): readonly PlannedItem[] {
  const { card, options, start, due } = task;
  const { id } = card.set;
  const find = findIn(card.domains);
  const findSource = sourceFinder(
    options.sources?.find(({ set }) => idOf(set) === id),
    card.year,
  );
  const targets = targetsOf(task, report, findSource);
  const above = titlesAbove(card);
  const rows = new Map(options.rows?.[id]?.map((row) => [row.code, officeWords(row)]));
  const order = new Map(card.domains.map(({ code }, index) => [code, index]));
  return report.gaps
    .map((gap) => {
      const leaf = find(gap.code) as ScoredLeaf;
      return planItem({
        gap,
        leaf,
        source: findSource(leaf),
        target: targets.get(gap.code) as PossibleTarget,
        ownRound: card.rounds?.[0]?.key ?? "self",
        isOwnTarget: options.targets?.[id]?.[gap.code] !== undefined,
        office: rows.get(gap.code) ?? {},
        unit: card.unit.name,
        scope: {
          measures,
          above: above.get(gap.code) ?? [],
          set: card.set,
          proposals: options.proposals ?? true,
        },
        year: planYear(card),
        start,
        due,
        calendar: options.calendar,
      });
    })
    .sort(
      ({ item: left }, { item: right }) =>
        (order.get(left.domain.code) ?? 0) - (order.get(right.domain.code) ?? 0),
    );
}

/** The id of a set, prepared or not. */
export function idOf(set: NonNullable<PlanOptions["sources"]>[number]["set"]): string {
  return "plan" in set ? set.set.id : set.id;
}

/** The plan of a result is for the year after it, whenever it is signed. */
export function planYear(card: Scorecard): number {
  return card.year + 1;
}

function aimOf({ set }: Scorecard, { aims, aim = "demanded" }: PlanOptions): PlanAim {
  return aims?.[set.id] ?? aim;
}

function targetsOf(
  { card, options, demands }: IndexTask,
  { gaps }: GapReport,
  findSource: FindSource,
): ReadonlyMap<string, PossibleTarget> {
  const own = options.targets?.[card.set.id] ?? {};
  const aim = aimOf(card, options);
  const find = findIn(card.domains);
  const ladders = new Map(
    gaps.map(({ code }): readonly [string, TargetLadder] => {
      const leaf = find(code) as ScoredLeaf;
      const target = own[code];
      return [
        code,
        target === undefined
          ? targetLadder(leaf, findSource(leaf))
          : [ownTarget(exact(target), leaf, findSource(leaf))],
      ];
    }),
  );
  return chooseTargets({
    card,
    ladders,
    toMaximum: aim === "maximum",
    results: aimedResults(aim, card, demands),
    allOrMaximum: typeof aim === "object",
  });
}

function domainsOf(card: Scorecard, report: GapReport): IndexPlan["domains"] {
  const groups = new Map(groupGaps(report, "domain").map((group) => [group.key, group]));
  return card.domains.map((domain) => {
    const { code, title, points, max, weight, applicableMax, percentage } = domain;
    return {
      code,
      title,
      points,
      max,
      ...(weight === undefined ? {} : { weight }),
      ...(isWhole(domain) ? { whole: true } : {}),
      applicableMax,
      percentage,
      lost: groups.get(code)?.lost ?? "0",
      gaps: groups.get(code)?.gaps.length ?? 0,
    };
  });
}

function isWhole(node: ScoredNode): boolean {
  return !isScoredBranch(node) && node.whole === true;
}

/** The result when every target is reached: a new year inherits neither bonus nor penalty, nor that the unit could not be classed. */
export function targetOf(card: Scorecard, items: readonly RemediationItem[]): ResultTotal {
  const { applicableMax } = card;
  const known = card.basePoints !== null && card.complete;
  const targets = new Map(items.map(({ code, target }) => [code, new ExactDecimal(target)]));
  const found = supposedResult(card, targets, { adjustments: zero, eligible: known });
  return {
    points: known ? toDecimalText(found.points) : null,
    bonus: "0",
    penalty: "0",
    applicableMax,
    percentage: known ? found.percentage : null,
    classes: found.classes,
  };
}

const zero: ExactDecimal = /* @__PURE__ */ new ExactDecimal(0);
