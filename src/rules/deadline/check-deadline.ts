import { isDayOfEveryYear } from "../../dates/civil-date.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { below, criteriaSetProblem, type Place, type Problem } from "../../problems/problem.js";
import { checkWorth, pointsOf, wrongDecimals, wrongWorths } from "../worth.js";
import type { DeadlineRule } from "./rule.js";

/** Problems of a deadline: a day that is not in every year, worths, steps out of order. */
export function checkDeadline(
  { due, grace = [], late, notDone }: DeadlineRule,
  max: ExactDecimal,
  place: Place,
): readonly Problem[] {
  const wrong = [
    ...wrongWorths(grace, below(place, "grace")),
    ...[late, notDone].flatMap(({ points, share }, at) =>
      wrongDecimals({ points, share }, below(place, at === 0 ? "late" : "notDone")),
    ),
  ];
  if (wrong.length > 0) return wrong;
  const worths = [...grace, late, notDone].map((worth) => pointsOf(worth, max));
  const falling = worths.every(
    (worth, index) => index === 0 || !worth.greaterThan(worths[index - 1] as ExactDecimal),
  );
  const rising = grace.every(
    ({ withinDays }, index) => withinDays > (grace[index - 1]?.withinDays ?? 0),
  );
  return [
    ...(due === undefined || isDayOfEveryYear(due)
      ? []
      : [
          criteriaSetProblem("not-a-day-of-every-year", below(place, "due"), {
            day: String(due.day),
            month: String(due.month),
          }),
        ]),
    ...grace.flatMap((step, index) => checkWorth(step, max, below(place, "grace", index))),
    ...checkWorth(late, max, below(place, "late")),
    ...checkWorth(notDone, max, below(place, "notDone")),
    ...(falling && rising ? [] : [criteriaSetProblem("late-steps-not-ordered", place, {})]),
  ];
}
