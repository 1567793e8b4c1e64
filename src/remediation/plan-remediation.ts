import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { nextWorkingDay, previousWorkingDay } from "../calendar/working-days.js";
import { toPrepared } from "../criteria-set/prepare-criteria-set.js";
import { type CivilDate, yearOf } from "../dates/civil-date.js";
import { checkArguments } from "../problems/check-arguments.js";
import { refuse } from "../problems/chiso-error.js";
import { resultProblem } from "../problems/problem.js";
import { scorecardsOutline } from "../scoring/outlines.js";
import type { Scorecard } from "../scoring/scorecard.js";
import { checkDemands } from "./check-demands.js";
import { checkPlanRequest } from "./check-plan-request.js";
import { proposalItemKey } from "./match-measures.js";
import type { Measure, MeasureItem } from "./measure.js";
import { measureForUnit } from "./measure-for-unit.js";
import { planOptionsOutline } from "./outlines.js";
import type { IndexPlan, RemediationPlan } from "./plan.js";
import { planIndex, planYear } from "./plan-index.js";
import type { PlanOptions } from "./plan-options.js";
import { plannedMeasure } from "./planned-measure.js";

/**
 * Plans how a unit makes good what it lost: an item for every gap, with what the office says of it,
 * measures, bodies, dates, target and gain, checked against the demands of the plan. What nobody of
 * the office said stands in `proposed`.
 *
 * @param scorecards last year's result of one unit, one scorecard for each index
 * @returns the plan as plain data; the same input gives the same bytes
 * @throws ChisoError `list-too-short` without a scorecard; for scorecards of different units or years, dates that do not exist or run
 * past the calendar, targets that a criterion cannot have, rows and results of what no scorecard has,
 * `set-mismatch` for a source that a scorecard was not made from
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
  const sources = options.sources?.map((source) => ({ ...source, set: toPrepared(source.set) }));
  return plan(scorecards, sources === undefined ? options : { ...options, sources });
}

function plan(scorecards: readonly Scorecard[], options: PlanOptions): RemediationPlan {
  refuse(checkPlanRequest(scorecards, options));
  const [first] = scorecards as readonly [Scorecard, ...Scorecard[]];
  const { calendar, measures: catalogue } = options;
  const start = nextWorkingDay(options.start, calendar);
  const due = previousWorkingDay(options.due, calendar);
  if (due < start)
    refuse([resultProblem("dates-reversed", { path: "/due" }, { from: start, to: due })]);
  const demands = options.demands ?? catalogue?.demands ?? [];
  const planned = scorecards.map((card) => planIndex({ card, options, start, due, demands }));
  const indices = planned.map(({ plan }) => plan);
  const proposed = planned.flatMap(({ proposals }) => proposals);
  const used = new Set(indices.flatMap(({ items }) => items.flatMap(({ measures }) => measures)));
  const always = (catalogue?.items ?? [])
    .filter((item) => item.always === true && indices.some(({ index }) => index === item.index))
    .map(({ key }) => key);
  const measures = (catalogue?.measures ?? [])
    .filter(({ key, item }) => used.has(key) || always.includes(item))
    .map((measure) => measureForUnit(measure, first.unit.name, due));
  return {
    unit: first.unit,
    baseYear: first.year,
    year: planYear(first),
    ...(options.confirmed === true ? { confirmed: true } : {}),
    start,
    due,
    indices,
    measureItems: [
      ...(catalogue?.items ?? []).filter(({ key }) => measures.some(({ item }) => item === key)),
      ...proposalItems(indices, proposed),
    ],
    measures: [...measures, ...proposed].map(plannedMeasure),
    demands: checkDemands(demands, indices),
    catalogue:
      catalogue === undefined
        ? null
        : { id: catalogue.id, title: catalogue.title, provenance: catalogue.provenance },
    calendar: calendarOf(calendar, start, due),
  };
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
