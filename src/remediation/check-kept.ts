import { isCivilDate } from "../dates/civil-date.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import {
  below,
  criteriaSetProblem,
  ofCriterion,
  type Place,
  type Problem,
  problem,
} from "../problems/problem.js";
import { expectNumber, expectSame } from "../problems/stored-values.js";
import { checkOwnNumber } from "../scoring/check-scored-nodes.js";
import type { IndexPlan, KeptRow } from "./plan.js";

/** Problems of the rows that a stored plan keeps beside its items. */
export function checkKept(plan: IndexPlan, place: Place): readonly Problem[] {
  const problems: Problem[] = [];
  const taken = new Set(plan.items.map(({ code }) => code));
  (plan.kept ?? []).forEach((row, at) => {
    const own = ofCriterion(below(place, at), row.code);
    if (taken.has(row.code)) {
      problems.push(criteriaSetProblem("duplicate-code", below(own, "code"), { code: row.code }));
    }
    taken.add(row.code);
    checkRow(row, plan, own, problems);
  });
  return problems;
}

function checkRow(row: KeptRow, plan: IndexPlan, at: Place, problems: Problem[]): void {
  const { code, lastPoints, max, state, due } = row;
  const places = { points: below(at, "lastPoints"), max: below(at, "max") };
  checkOwnNumber(lastPoints ?? undefined, places.points, problems);
  checkOwnNumber(max, places.max, problems);
  if (lastPoints !== null && new ExactDecimal(lastPoints).greaterThan(max)) {
    problems.push(
      criteriaSetProblem("points-above-max", places.points, { points: lastPoints, max }),
    );
  } else if (state === "at-maximum") expectNumber(lastPoints, max, places.points, problems);
  if (state === "not-assessed") expectNumber(lastPoints, null, places.points, problems);
  const domain = plan.domains.find((one) => one.code === row.domain.code);
  const name = domain === undefined ? null : { code: domain.code, title: domain.title };
  expectSame(row.domain, name, below(at, "domain"), problems);
  if (domain?.code === code) {
    expectNumber(lastPoints, domain.points, places.points, problems);
    expectNumber(max, domain.max, places.max, problems);
  }
  if (due !== undefined && !isCivilDate(due)) {
    problems.push(problem("not-a-date", below(at, "due"), { value: due }));
  }
}
