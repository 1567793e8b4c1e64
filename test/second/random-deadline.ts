import { dayNumberOf, readDay, writeDay } from "./civil-days.js";
import { worth } from "./random-numbers.js";
import { isBelow, type Rational } from "./rational.js";
import { dueDay, pointsOfWorth } from "./second-rules.js";
import type { DeadlineRule, Figures } from "./second-types.js";
import type { Random } from "./small-random.js";

/** A deadline with figures on, just before and just after each of its edges. */
export function randomDeadline(
  random: Random,
  max: Rational,
  year: number,
): { readonly rule: DeadlineRule; readonly figures: () => Figures } {
  const steps = random.below(4);
  const worths = Array.from({ length: steps + 2 }, () => worth(random, max)).sort((left, right) =>
    isBelow(pointsOfWorth(left, max), pointsOfWorth(right, max)) ? 1 : -1,
  );
  let days = 0;
  const grace = worths.slice(0, steps).map((step) => {
    days += random.between(1, 40);
    return { withinDays: days, ...step };
  });
  const [late, notDone] = worths.slice(steps);
  if (late === undefined || notDone === undefined) throw new Error("two worths were drawn");
  const due = random.oneIn(3) ? undefined : yearlyDay(random);
  const rule: DeadlineRule = {
    kind: "deadline",
    ...(due === undefined ? {} : { due }),
    ...(steps === 0 && random.oneIn(2) ? {} : { grace }),
    late,
    notDone,
  };
  return { rule, figures: () => figuresOf(random, rule, year) };
}

function yearlyDay(random: Random): NonNullable<DeadlineRule["due"]> {
  const month = random.between(1, 12);
  const length = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 28;
  return {
    month,
    day: random.oneIn(3) ? "last" : random.oneIn(3) ? length : random.between(1, length),
    year: random.pick(["same", "next"]),
  };
}

function figuresOf(random: Random, rule: DeadlineRule, year: number): Figures {
  const declaredDue = writeDay(dayNumberOf(year, random.between(1, 12), random.between(1, 28)));
  const due = rule.due === undefined ? { due: declaredDue } : {};
  if (random.oneIn(8)) return { notDone: true, ...(random.oneIn(2) ? due : {}) };
  const dueNumber = rule.due === undefined ? readDay(declaredDue) : dueDay(rule.due, year);
  const edges = [0, ...(rule.grace ?? []).map(({ withinDays }) => withinDays)];
  const offset = random.oneIn(3)
    ? random.between(-400, 400)
    : random.pick(edges) + random.between(-1, 1);
  return { done: writeDay(dueNumber + offset), ...due };
}
