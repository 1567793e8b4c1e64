import { checkCalendar, type WorkingCalendar } from "../calendar/working-calendar.js";
import { addWorkingDays, nextWorkingDay, previousWorkingDay } from "../calendar/working-days.js";
import type { ByCode } from "../criteria-set/typed-codes.js";
import { addDays, type CivilDate, dateInYear, isCivilDate, yearOf } from "../dates/civil-date.js";
import { findGaps } from "../gaps/find-gaps.js";
import type { Gap, GapReport } from "../gaps/gap.js";
import { groupGaps } from "../gaps/group-gaps.js";
import { type DecimalInput, toDecimalText } from "../numbers/decimal-text.js";
import { exact } from "../numbers/exact.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatNumber } from "../numbers/format-number.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { below, ofCriterion, type Problem, problem } from "../problems/problem.js";
import { showValue } from "../problems/show-value.js";
import { readPoints } from "../rules/points/check-points.js";
import type { StepDeadline } from "../rules/step.js";
import { scorecardsOutline } from "../scoring/outlines.js";
import {
  isScoredBranch,
  type Scorecard,
  type ScoredNode,
  type Step,
} from "../scoring/scorecard.js";
import { scoredLeaves } from "../scoring/scored-tree.js";
import { supposedResult } from "../scoring/supposed-result.js";
import { inBoth, type LocalizedText, textIn } from "../text/language.js";
import { checkDemands } from "./check-demands.js";
import { checkMeasures } from "./check-measures.js";
import type { Demand } from "./demand.js";
import { dueWords } from "./due-words.js";
import { type MatchScope, matchMeasures, proposalItemKey } from "./match-measures.js";
import type { Measure, MeasureCatalogue, MeasureItem } from "./measure.js";
import { measureForUnit } from "./measure-for-unit.js";
import { planOptionsOutline } from "./outlines.js";
import type { IndexPlan, RemediationItem, RemediationPlan, ResultTotal } from "./plan.js";
import { plannedMeasure } from "./planned-measure.js";

/** How to plan. */
export interface PlanOptions<C extends string = string> {
  /** First day of the plan; moved to the next working day. */
  readonly start: CivilDate;
  /**
   * Last day of the plan, and due date of every item without one of its own; moved to the
   * working day before, so that nothing is promised for later than was said.
   */
  readonly due: CivilDate;
  /** Working days, passed in as data. */
  readonly calendar: WorkingCalendar;
  /** Measures to match with the gaps; without them every gap stands without a measure. */
  readonly measures?: MeasureCatalogue;
  /**
   * Whether a gap that the catalogue says nothing of gets a proposal of chiso, by the words of its
   * title and rule; `true` when absent. Proposals are marked: their `origin` is `proposal`.
   */
  readonly proposals?: boolean;
  /** What each item aims at: its maximum (the default), or the next step. */
  readonly aim?: "maximum" | "next-step";
  /** Own targets in the points of the criterion itself, by id of the criteria set and code. */
  readonly targets?: Readonly<Record<string, ByCode<C, DecimalInput>>>;
  /** Demands to check; those of the catalogue when absent. */
  readonly demands?: readonly Demand[];
}

/**
 * Plans how a unit makes good what it lost: an item for every gap, with measures, bodies, dates,
 * target and gain, checked against the demands of the plan.
 *
 * @param scorecards last year's result of one unit, one scorecard for each index
 * @returns the plan as plain data; the same input gives the same bytes
 * @throws ChisoError `list-too-short` without a scorecard; for scorecards of different units or years, dates that do not exist or run
 * past the calendar, targets that a criterion cannot have
 * @example
 * const plan = planRemediation([card], {
 *   start: "2024-03-14", due: "2024-11-30", calendar: vietnam2024To2026, measures: diSu2024,
 * });
 * plan.due // "2024-11-29": 30 November is a Saturday
 */
export function planRemediation<C extends string>(
  scorecards: readonly Scorecard<C>[],
  options: PlanOptions<NoInfer<C>>,
): RemediationPlan;
export function planRemediation(
  scorecards: readonly Scorecard[],
  options: PlanOptions,
): RemediationPlan {
  refuse(
    checkArguments({ scorecards: [scorecards, scorecardsOutline] }, [options, planOptionsOutline]),
  );
  refuse(checkRequest(scorecards, options));
  const [first] = scorecards as readonly [Scorecard, ...Scorecard[]];
  const { calendar, measures: catalogue } = options;
  const start = nextWorkingDay(options.start, calendar);
  const due = previousWorkingDay(options.due, calendar);
  if (due < start) refuse([problem("dates-reversed", { path: "/due" }, { from: start, to: due })]);
  const planned = scorecards.map((card) => planIndex(card, { ...options, start, due }));
  const indices = planned.map(({ plan }) => plan);
  const proposed = planned.flatMap(({ proposals }) => proposals);
  const used = new Set(indices.flatMap(({ items }) => items.flatMap(({ measures }) => measures)));
  const always = (catalogue?.items ?? [])
    .filter((item) => item.always === true && indices.some(({ index }) => index === item.index))
    .map(({ key }) => key);
  const measures = (catalogue?.measures ?? [])
    .filter(({ key, item }) => used.has(key) || always.includes(item))
    .map((measure) => measureForUnit(measure, first.unit.name));
  return {
    unit: first.unit,
    baseYear: first.year,
    year: planYear(first),
    start,
    due,
    indices,
    measureItems: [
      ...(catalogue?.items ?? []).filter(({ key }) => measures.some(({ item }) => item === key)),
      ...proposalItems(indices, proposed),
    ],
    measures: [...measures, ...proposed].map(plannedMeasure),
    demands: checkDemands(options.demands ?? catalogue?.demands ?? [], indices),
    catalogue:
      catalogue === undefined
        ? null
        : { id: catalogue.id, title: catalogue.title, provenance: catalogue.provenance },
    calendar: calendarOf(calendar, start, due),
  };
}

// The plan of a result is for the year after it, whenever it is signed.
function planYear(card: Scorecard): number {
  return card.year + 1;
}

// What the plan says of its calendar: the years without holidays are those that it goes through.
function calendarOf(
  { id, title, withoutHolidays = [] }: WorkingCalendar,
  start: CivilDate,
  due: CivilDate,
): RemediationPlan["calendar"] {
  const years = withoutHolidays.filter((year) => year >= yearOf(start) && year <= yearOf(due));
  return { id, title, ...(years.length === 0 ? {} : { withoutHolidays: years }) };
}

function checkRequest(scorecards: readonly Scorecard[], options: PlanOptions): readonly Problem[] {
  if (scorecards.length === 0) {
    return [problem("list-too-short", { path: "" }, { least: "1", given: "0" })];
  }
  const dates = (["start", "due"] as const)
    .filter((key) => !isCivilDate(options[key]))
    .map((key) => {
      const value: unknown = options[key];
      const place = { path: `/${key}` };
      return value === undefined
        ? problem("missing-key", place, { key })
        : problem("not-a-date", place, { value: showValue(value) });
    });
  const units = new Set(scorecards.map(({ unit, year }) => `${unit.id} ${year}`));
  const sets = scorecards.map(({ set }) => set.id);
  return [
    ...dates,
    ...(units.size > 1
      ? [problem("years-disagree", { path: "" }, { years: [...units].join(", ") })]
      : []),
    ...sets
      .filter((id, index) => sets.indexOf(id) < index)
      .map((id) => problem("duplicate-set", { path: "" }, { id })),
    ...checkCalendar(options.calendar),
    ...(options.measures === undefined ? [] : checkMeasures(options.measures)),
    ...checkTargets(scorecards, options),
  ];
}

function checkTargets(scorecards: readonly Scorecard[], options: PlanOptions): readonly Problem[] {
  return Object.entries(options.targets ?? {}).flatMap(([id, targets]): readonly Problem[] => {
    const place = below({ path: "/targets" }, id);
    const card = scorecards.find(({ set }) => set.id === id);
    if (card === undefined) {
      const options = scorecards.map(({ set }) => set.id).join(", ");
      return [problem("unknown-option", place, { key: id, options })];
    }
    const gaps = new Map(findGaps(card).gaps.map((gap) => [gap.code, gap]));
    return Object.entries(targets).flatMap(([code, target]): readonly Problem[] => {
      const at = ofCriterion(below(place, code), code);
      const gap = gaps.get(code);
      if (gap === undefined) return [problem("not-a-gap", at, { code })];
      const problems: Problem[] = [];
      const limits = { lowest: new ExactDecimal(0), max: new ExactDecimal(gap.max), decimals: 10 };
      readPoints(target, limits, at, problems);
      return problems;
    });
  });
}

// Proposals stand under the names of their domains.
function proposalItems(
  indices: readonly IndexPlan[],
  proposals: readonly Measure[],
): readonly MeasureItem[] {
  return indices.flatMap(({ index, set, domains }) =>
    domains
      .map(({ code, title }) => ({ key: proposalItemKey(set.id, code), index, title }))
      .filter(({ key }) => proposals.some(({ item }) => item === key)),
  );
}

interface PlannedIndex {
  readonly plan: IndexPlan;
  readonly proposals: readonly Measure[];
}

function planIndex(card: Scorecard, options: PlanOptions): PlannedIndex {
  const report = findGaps(card);
  const order = new Map(card.domains.map(({ code }, index) => [code, index]));
  const own = measuresFor(card, options.measures);
  const above = titlesAbove(card);
  const planned = report.gaps
    .map((gap) => planItem(gap, card, { measures: own, above: above.get(gap.code) ?? [] }, options))
    .sort(
      ({ item: left }, { item: right }) =>
        (order.get(left.domain.code) ?? 0) - (order.get(right.domain.code) ?? 0),
    );
  const items = planned.map(({ item }) => item);
  const proposals = new Map(
    planned
      .flatMap(({ measures }) => measures)
      .filter((measure) => !own.includes(measure))
      .map((measure) => [measure.key, measure]),
  );
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
    target: targetOf(card, items),
    lost: report.lost,
    domains: domainsOf(card, report),
    items,
    catalogueHasMeasures: own.length > 0,
    withoutMeasure: items.filter(({ measures }) => measures.length === 0).map(({ code }) => code),
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

// A new year inherits neither bonus nor penalty, nor that the unit could not be classed.
function targetOf(card: Scorecard, items: readonly RemediationItem[]): ResultTotal {
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

// A measure serves the index of its item only: what a source says of one index it does not say of another.
function measuresFor(
  { set, unit }: Scorecard,
  catalogue: MeasureCatalogue | undefined,
): readonly Measure[] {
  const items = (catalogue?.items ?? []).filter(({ index }) => index === set.index);
  return (catalogue?.measures ?? [])
    .filter(({ item }) => items.some(({ key }) => key === item))
    .map((measure) => measureForUnit(measure, unit.name));
}

interface PlannedItem {
  readonly item: RemediationItem;
  readonly measures: readonly Measure[];
}

function planItem(
  gap: Gap,
  card: Scorecard,
  scope: Pick<MatchScope, "measures" | "above">,
  options: PlanOptions,
): PlannedItem {
  const target = targetPoints(gap, card, options);
  const step = stepTo(gap, target);
  const year = planYear(card);
  const criterionDue = step?.by === undefined ? null : dateOfStep(step.by, year);
  const { start } = options;
  const measures = matchMeasures(gap, {
    ...scope,
    set: card.set,
    by: dueWords({ due: criterionDue, needs: step?.needs.vi ?? "", year, start }),
    proposals: options.proposals ?? true,
  });
  const bodies = measures.flatMap(({ responsible, coordinating }) => [
    ...(responsible === undefined ? [] : [responsible]),
    ...(coordinating ?? []),
  ]);
  const lead = measures.find(({ responsible }) => responsible !== undefined)?.responsible;
  const responsible = gap.responsible ?? lead ?? null;
  const item: RemediationItem = {
    code: gap.code,
    title: gap.title,
    domain: gap.domain,
    max: gap.max,
    lastPoints: gap.points,
    ...(gap.whole === undefined ? {} : { whole: gap.whole }),
    lost: gap.lost,
    ...(gap.weight === undefined ? {} : { weight: gap.weight }),
    target: toDecimalText(target),
    gain: toDecimalText(target.minus(gap.points).times(gap.weight ?? "1")),
    needs: step?.needs ?? (gap.whole === true ? needsOfWhole(gap, target) : gap.explanation),
    measures: measures.map(({ key }) => key),
    responsible,
    coordinating: unique(bodies).filter((body) => body !== responsible),
    start,
    due: dueOf(measures, criterionDue, year, options),
    criterionDue,
    evidence: unique(
      gap.evidenceRequired.length > 0
        ? gap.evidenceRequired
        : measures.flatMap(({ evidence }) => evidence ?? []),
    ),
  };
  return { item, measures };
}

function isWhole(node: ScoredNode): boolean {
  return !isScoredBranch(node) && node.whole === true;
}

// Nobody knows what must happen in a whole before its parts are scored.
function needsOfWhole({ points }: Gap, target: ExactDecimal): LocalizedText {
  return inBoth((language) => {
    const [from, to] = [points, toDecimalText(target)].map((text) => formatNumber(text, language));
    return language === "vi"
      ? `mới biết điểm chung: chấm riêng từng mục con để xác định phần mất điểm, nâng cả mục từ ${from} lên ${to} điểm`
      : `only the points of the whole are known: score its parts to find what was lost, and bring the whole from ${from} to ${to} points`;
  });
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

function targetPoints(gap: Gap, card: Scorecard, options: PlanOptions): ExactDecimal {
  const own = options.targets?.[card.set.id]?.[gap.code];
  if (own !== undefined) return exact(own);
  if (options.aim === "next-step" && gap.nextStep !== null) {
    return new ExactDecimal(gap.nextStep.points);
  }
  return new ExactDecimal(gap.max);
}

function stepTo(gap: Gap, target: ExactDecimal): Step | undefined {
  return gap.steps.find(({ points }) => target.lessThanOrEqualTo(points)) ?? gap.steps.at(-1);
}

function dateOfStep({ graceDays, ...due }: StepDeadline, year: number): CivilDate {
  return addDays(dateInYear(due, due.year === "same" ? year : year + 1), graceDays);
}

// The plan's own end holds for every item, and so does the day by which the criterion wants it
// done, unless that day had passed when the plan began.
function dueOf(
  measures: readonly Measure[],
  criterionDue: CivilDate | null,
  year: number,
  { start, due, calendar }: PlanOptions,
): CivilDate {
  const own = measures.flatMap((measure): readonly CivilDate[] => {
    if (measure.due === undefined) return [];
    const { on, workingDays } = measure.due;
    return [
      on === undefined
        ? addWorkingDays(start, workingDays, calendar)
        : previousWorkingDay(dateInYear(on, year), calendar),
    ];
  });
  const latest = [start, ...own].sort().at(-1) ?? start;
  const planned = own.length === 0 || latest > due ? due : latest;
  const bounded = criterionDue !== null && criterionDue >= start && criterionDue < planned;
  return bounded ? previousWorkingDay(criterionDue, calendar) : planned;
}
