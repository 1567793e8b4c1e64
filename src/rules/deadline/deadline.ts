import { type CivilDate, dateInYear, daysBetween, isCivilDate } from "../../dates/civil-date.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import { compareFractions } from "../../numbers/fraction.js";
import {
  below,
  type Place,
  type Problem,
  problem,
  scoreSheetProblem,
} from "../../problems/problem.js";
import { showValue } from "../../problems/show-value.js";
import { inBoth } from "../../text/language.js";
import { asFigures, doesNotFit, hasExactly } from "../figures.js";
import { type Outcome, outcome } from "../given-points.js";
import type { PreparedRule, RuleKind, RuleScope } from "../rule-kind.js";
import type { ReachableStep } from "../step.js";
import { pointsOf } from "../worth.js";
import { checkDeadline } from "./check-deadline.js";
import type { DeadlineDeclared, DeadlineRule } from "./rule.js";
import { deadlineShape } from "./shape.js";
import { doneAgainst, needsLate, needsWithin, notDoneLabel } from "./words.js";

/** The dates that were declared; no date done where it was not. */
export interface DeadlineFigures {
  readonly done: CivilDate | undefined;
  readonly due: CivilDate | undefined;
}

export const deadlineKind: RuleKind<DeadlineRule, DeadlineDeclared, DeadlineFigures> = {
  kind: "deadline",

  shape: deadlineShape,

  figures: ({ due }) => [["done"], ...(due === undefined ? [["due"]] : []), ["notDone"]],

  check: (rule, { max }, place) => checkDeadline(rule, max, place),

  prepare,
};

const shapes: readonly (readonly string[])[] = [
  ["done"],
  ["done", "due"],
  ["notDone"],
  ["notDone", "due"],
];

function readDate(value: unknown, place: Place, problems: Problem[]): void {
  if (isCivilDate(value)) return;
  problems.push(problem("not-a-date", place, { value: showValue(value) }));
}

function prepare(rule: DeadlineRule, scope: RuleScope): PreparedRule<DeadlineFigures> {
  const [onTime, late, notDone] = [
    outcome(scope.max, scope),
    outcome(pointsOf(rule.late, scope.max), scope),
    outcome(pointsOf(rule.notDone, scope.max), scope),
  ];
  const grace = (rule.grace ?? []).map((step) => ({
    withinDays: step.withinDays,
    ...outcome(pointsOf(step, scope.max), scope),
  }));
  const within = ({ points }: Outcome, graceDays: number): ReachableStep => ({
    points,
    needs: inBoth((language) => needsWithin(rule.due, graceDays, language)),
    ...(rule.due === undefined ? {} : { by: { ...rule.due, graceDays } }),
  });
  const ascending = [
    { points: late.points, needs: needsLate },
    ...grace.map((step) => within(step, step.withinDays)).reverse(),
    within(onTime, 0),
  ];
  const steps = ascending.filter(
    ({ points }, at) =>
      ascending.findIndex((other) => compareFractions(other.points, points) === 0) === at,
  );
  const resultOf = (daysLate: number): Outcome => {
    if (daysLate <= 0) return onTime;
    return grace.find(({ withinDays }) => daysLate <= withinDays) ?? late;
  };
  return {
    lowest: ExactDecimal.min(pointsOf(rule.notDone, scope.max), pointsOf(rule.late, scope.max)),

    read(declared, place, problems) {
      const figures = asFigures(declared);
      if (figures === undefined || !shapes.some((keys) => hasExactly(figures, keys))) {
        return doesNotFit("deadline", "done / notDone (+ due)", place, problems);
      }
      const before = problems.length;
      const { done, due, notDone: flag } = figures;
      if (flag !== undefined && flag !== true) {
        problems.push(problem("wrong-type", below(place, "notDone"), { expected: "true" }));
      }
      if (done !== undefined) readDate(done, below(place, "done"), problems);
      if (due !== undefined) {
        readDate(due, below(place, "due"), problems);
        if (rule.due !== undefined) {
          problems.push(scoreSheetProblem("deadline-given-twice", below(place, "due"), {}));
        }
      }
      if (rule.due === undefined && due === undefined && done !== undefined) {
        problems.push(scoreSheetProblem("deadline-unknown", place, {}));
      }
      return problems.length > before
        ? undefined
        : { done: done as CivilDate | undefined, due: due as CivilDate | undefined };
    },

    evaluate({ done, due: declaredDue }, year) {
      if (done === undefined) {
        return { ...notDone, reason: notDoneLabel };
      }
      const due =
        rule.due === undefined
          ? (declaredDue as CivilDate)
          : dateInYear(rule.due, rule.due.year === "same" ? year : year + 1);
      const daysLate = daysBetween(due, done);
      return {
        ...resultOf(daysLate),
        reason: inBoth((language) => doneAgainst(done, due, daysLate, language)),
      };
    },

    stepsAbove: ({ points }) => steps.filter((step) => compareFractions(step.points, points) > 0),
  };
}
