import { checkCalendar } from "../calendar/check-calendar.js";
import type { CriteriaSet } from "../criteria-set/criteria-set.js";
import { toPrepared } from "../criteria-set/prepare-criteria-set.js";
import type { PreparedCriteriaSet } from "../criteria-set/prepared-set.js";
import { isCivilDate } from "../dates/civil-date.js";
import { findGaps } from "../gaps/find-gaps.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import {
  below,
  ofCriterion,
  type Place,
  type Problem,
  problem,
  resultProblem,
  scoreSheetProblem,
} from "../problems/problem.js";
import { showValue } from "../problems/show-value.js";
import { readPoints } from "../rules/points/check-points.js";
import type { Scorecard } from "../scoring/scorecard.js";
import { checkAims } from "./check-aims.js";
import { checkMeasures } from "./check-measures.js";
import { checkPublished } from "./check-published.js";
import { checkRows } from "./check-rows.js";
import type { PlanOptions } from "./plan-options.js";

/** Every problem of what a plan is asked for. */
export function checkPlanRequest(
  scorecards: readonly Scorecard[],
  options: PlanOptions,
): readonly Problem[] {
  if (scorecards.length === 0) {
    return [problem("list-too-short", { path: "" }, { least: "1", given: "0" })];
  }
  return [
    ...checkDates(options),
    ...checkCards(scorecards),
    ...checkCalendar(options.calendar),
    ...(options.measures === undefined ? [] : checkMeasures(options.measures)),
    ...bySet("targets", options.targets, scorecards, checkTargets),
    ...bySet("rows", options.rows, scorecards, checkRows),
    ...bySet("published", options.published, scorecards, (published, _card, place) =>
      checkPublished(published, place),
    ),
    ...bySet("aims", options.aims, scorecards, () => []),
    ...checkAims(scorecards, options),
    ...checkSources(scorecards, options),
  ];
}

function checkDates(options: PlanOptions): readonly Problem[] {
  return (["start", "due"] as const)
    .filter((key) => !isCivilDate(options[key]))
    .map((key) => {
      const value: unknown = options[key];
      const place = { path: `/${key}` };
      return value === undefined
        ? problem("missing-key", place, { key })
        : problem("not-a-date", place, { value: showValue(value) });
    });
}

function checkCards(scorecards: readonly Scorecard[]): readonly Problem[] {
  const units = new Set(scorecards.map(({ unit, year }) => `${unit.id} ${year}`));
  const sets = scorecards.map(({ set }) => set.id);
  return [
    ...(units.size > 1
      ? [resultProblem("years-disagree", { path: "" }, { years: [...units].join(", ") })]
      : []),
    ...sets
      .filter((id, index) => sets.indexOf(id) < index)
      .map((id) => resultProblem("duplicate-set", { path: "" }, { id })),
  ];
}

// Entries stand under the ids of sets that a scorecard has.
function bySet<T>(
  name: string,
  entries: Readonly<Record<string, T>> | undefined,
  scorecards: readonly Scorecard[],
  check: (entry: T, card: Scorecard, place: Place) => readonly Problem[],
): readonly Problem[] {
  return Object.entries(entries ?? {}).flatMap(([id, entry]): readonly Problem[] => {
    const place = below({ path: `/${name}` }, id);
    const card = scorecards.find(({ set }) => set.id === id);
    if (card !== undefined) return check(entry, card, place);
    const options = scorecards.map(({ set }) => set.id).join(", ");
    return [scoreSheetProblem("unknown-option", place, { key: id, options })];
  });
}

function checkTargets(
  targets: NonNullable<PlanOptions["targets"]>[string],
  card: Scorecard,
  place: Place,
): readonly Problem[] {
  const gaps = new Map(findGaps(card).gaps.map((gap) => [gap.code, gap]));
  return Object.entries(targets).flatMap(([code, target]): readonly Problem[] => {
    const at = ofCriterion(below(place, code), code);
    const gap = gaps.get(code);
    if (gap === undefined) return [resultProblem("not-a-gap", at, { code })];
    const problems: Problem[] = [];
    const limits = { lowest: new ExactDecimal(0), max: new ExactDecimal(gap.max), decimals: 10 };
    readPoints(target, limits, at, problems);
    return problems;
  });
}

// Another version of a set may have the same id, and its rules would give other targets.
function checkSources(
  scorecards: readonly Scorecard[],
  { sources = [] }: PlanOptions,
): readonly Problem[] {
  return sources.flatMap((source, at): readonly Problem[] => {
    const place = below({ path: "/sources" }, at, "set");
    const { set, digest } = toPrepared(source.set as CriteriaSet | PreparedCriteriaSet);
    const card = scorecards.find((one) => one.set.id === set.id);
    if (card === undefined) {
      const options = scorecards.map((one) => one.set.id).join(", ");
      return [scoreSheetProblem("unknown-option", place, { key: set.id, options })];
    }
    if (card.set.digest === digest) return [];
    const [given, expected] = [digest, card.set.digest].map((one) => `${set.id} ${one}`);
    return [
      scoreSheetProblem("set-mismatch", place, { given: given ?? "", expected: expected ?? "" }),
    ];
  });
}
