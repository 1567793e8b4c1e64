import { isCivilDate } from "../dates/civil-date.js";
import {
  below,
  ofCriterion,
  type Place,
  type Problem,
  problem,
  resultProblem,
  scoreSheetProblem,
} from "../problems/problem.js";
import { allSound, type Soundness } from "../problems/soundness.js";
import { expectNumber, expectSame, expectValue } from "../problems/stored-values.js";
import { checkDemands } from "./check-demands.js";
import { checkIndexPlan } from "./check-index-plan.js";
import type { RemediationItem, RemediationPlan } from "./plan.js";

const root: Place = { path: "" };

/**
 * Problems in the meaning of a plan that was stored: its rows agree with the gaps that they answer,
 * totals and targets come from the rows, demands from all of it, and the dates stand in order.
 */
export function checkStoredPlan(
  plan: RemediationPlan,
  { stands, isWhole }: Soundness = allSound,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (stands("/indices") && isWhole("/baseYear")) {
    const proposals = isWhole("/measures") ? proposalKeys(plan) : undefined;
    plan.indices.forEach((index, at) => {
      const place = below(root, "indices", at);
      if (isWhole(place.path))
        problems.push(...checkIndexPlan(index, plan.baseYear, proposals, place));
    });
  }
  if (!isWhole("")) return problems;
  return [
    ...problems,
    ...checkDates(plan),
    ...checkMeasuresOf(plan),
    ...checkSets(plan),
    ...checkDemandResults(plan),
  ];
}

function proposalKeys({ measures }: RemediationPlan): ReadonlySet<string> {
  return new Set(measures.filter(({ origin }) => origin === "proposal").map(({ key }) => key));
}

function checkDates(plan: RemediationPlan): readonly Problem[] {
  const problems: Problem[] = [];
  const { start, due } = plan;
  expectNumber(String(plan.year), String(plan.baseYear + 1), below(root, "year"), problems);
  checkDate(start, below(root, "start"), problems);
  checkDate(due, below(root, "due"), problems);
  if (due < start) {
    problems.push(resultProblem("dates-reversed", below(root, "due"), { from: start, to: due }));
  }
  for (const [item, at] of itemsOf(plan)) {
    expectValue(item.start, start, below(at, "start"), problems);
    if (item.criterionDue !== null) {
      checkDate(item.criterionDue, below(at, "criterionDue"), problems);
    }
    const place = below(at, "due");
    checkDate(item.due, place, problems);
    if (!isCivilDate(item.due) || isOfficesOwn(item)) continue;
    for (const [from, to] of [
      [item.start, item.due],
      [item.due, due],
    ] as const) {
      if (to < from) problems.push(resultProblem("dates-reversed", place, { from, to }));
    }
  }
  return problems;
}

// A day that the office wrote stands as it is, also outside the plan.
function isOfficesOwn({ proposed }: RemediationItem): boolean {
  return proposed?.includes("due") === false;
}

function checkDate(date: string, place: Place, problems: Problem[]): void {
  if (!isCivilDate(date)) problems.push(problem("not-a-date", place, { value: date }));
}

// What items name stands in the plan, under a heading that stands in it too.
function checkMeasuresOf(plan: RemediationPlan): readonly Problem[] {
  const problems: Problem[] = [];
  const known = new Set(plan.measures.map(({ key }) => key));
  for (const [{ measures }, at] of itemsOf(plan)) {
    measures.forEach((key, index) => {
      if (known.has(key)) return;
      const place = below(at, "measures", index);
      problems.push(
        scoreSheetProblem("unknown-option", place, { key, options: [...known].join(", ") }),
      );
    });
  }
  const items = new Set(plan.measureItems.map(({ key }) => key));
  plan.measures.forEach(({ item }, at) => {
    if (items.has(item)) return;
    const place = below(root, "measures", at, "item");
    problems.push(
      scoreSheetProblem("unknown-option", place, { key: item, options: [...items].join(", ") }),
    );
  });
  return problems;
}

function* itemsOf({ indices }: RemediationPlan): Generator<readonly [RemediationItem, Place]> {
  for (const [index, { items }] of indices.entries()) {
    for (const [at, item] of items.entries()) {
      yield [item, ofCriterion(below(root, "indices", index, "items", at), item.code)];
    }
  }
}

function checkSets({ indices }: RemediationPlan): readonly Problem[] {
  const ids = indices.map(({ set }) => set.id);
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at
      ? [resultProblem("duplicate-set", below(root, "indices", at, "set", "id"), { id })]
      : [],
  );
}

function checkDemandResults({ demands, indices }: RemediationPlan): readonly Problem[] {
  const problems: Problem[] = [];
  const computed = checkDemands(
    demands.map(({ demand }) => demand),
    indices,
  );
  demands.forEach(({ status, criteria }, at) => {
    const place = below(root, "demands", at);
    expectValue(status, computed[at]?.status ?? null, below(place, "status"), problems);
    expectSame(criteria, computed[at]?.criteria, below(place, "criteria"), problems);
  });
  return problems;
}
