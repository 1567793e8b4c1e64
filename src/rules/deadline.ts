import {
  type CivilDate,
  type DayOfYear,
  dateInYear,
  daysBetween,
  formatDate,
  isCivilDate,
  isDayOfEveryYear,
} from "../dates/civil-date.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { compareFractions, fraction } from "../numbers/fraction.js";
import { below, type Place, type Problem, problem } from "../problems/problem.js";
import { showValue } from "../problems/show-value.js";
import { inBoth, type Language, type LocalizedText } from "../text/language.js";
import { asFigures, doesNotFit, hasExactly } from "./declared-figures.js";
import type { ReachableStep, RuleKind } from "./rule-kind.js";
import { checkWorth, pointsOf, type Worth } from "./worth.js";

/** A due date that comes back every year. */
export interface YearlyDueDate extends DayOfYear {
  /** The due date lies in the year that is scored, or in the one after it. */
  readonly year: "same" | "next";
}

/** What lateness of at most a number of calendar days is worth. */
export type LateStep = Worth & {
  /** Calendar days after the due date, counted inclusively. */
  readonly withinDays: number;
};

/**
 * A date done against a date due: on time gives the maximum, late within a grace less, later
 * still less. Dates are civil dates: done on the due date is on time.
 *
 * @example
 * {
 *   kind: "deadline",
 *   due: { month: 12, day: 15, year: "same" },
 *   grace: [{ withinDays: 5, points: "0.5" }],
 *   late: { points: "0" },
 *   notDone: { points: "0" },
 * }
 */
export interface DeadlineRule {
  readonly kind: "deadline";
  /** The due date; without it, each sheet declares its own. */
  readonly due?: YearlyDueDate;
  /** Steps for lateness, days rising and points never rising. */
  readonly grace?: readonly LateStep[];
  /** Later than any grace. */
  readonly late: Worth;
  /** Never done. */
  readonly notDone: Worth;
}

/** The date it was done, with the date due where the rule names none; or that it was not done. */
export type DeadlineDeclared =
  | { readonly done: CivilDate; readonly due?: CivilDate; readonly notDone?: never }
  | { readonly notDone: true; readonly due?: CivilDate; readonly done?: never };

export const deadlineKind: RuleKind<DeadlineRule, DeadlineDeclared> = {
  kind: "deadline",

  check(rule, { max }, place) {
    const problems: Problem[] = [];
    if (rule.due !== undefined && !isDayOfEveryYear(rule.due)) {
      const { day, month } = rule.due;
      problems.push(
        problem("not-a-day-of-every-year", below(place, "due"), {
          day: String(day),
          month: String(month),
        }),
      );
    }
    const grace = rule.grace ?? [];
    grace.forEach((step, index) => {
      problems.push(...checkWorth(step, max, below(place, "grace", index)));
    });
    problems.push(...checkWorth(rule.late, max, below(place, "late")));
    problems.push(...checkWorth(rule.notDone, max, below(place, "notDone")));
    const worths = [...grace, rule.late, rule.notDone].map((worth) => pointsOf(worth, max));
    const falling = worths.every(
      (worth, index) => index === 0 || !worth.greaterThan(worths[index - 1] as ExactDecimal),
    );
    const rising = grace.every(
      ({ withinDays }, index) => withinDays > (grace[index - 1]?.withinDays ?? 0),
    );
    if (!falling || !rising) problems.push(problem("late-steps-not-ordered", place, {}));
    return problems;
  },

  checkDeclared(rule, declared, _scope, place) {
    const figures = asFigures(declared);
    const shapes = [["done"], ["done", "due"], ["notDone"], ["notDone", "due"]];
    if (figures === undefined || !shapes.some((keys) => hasExactly(figures, keys))) {
      return [doesNotFit("deadline", "done / notDone (+ due)", place)];
    }
    const problems: Problem[] = [];
    if (figures.notDone !== undefined && figures.notDone !== true) {
      problems.push(problem("wrong-type", below(place, "notDone"), { expected: "true" }));
    }
    if (figures.done !== undefined) problems.push(...checkDate(figures.done, below(place, "done")));
    if (figures.due !== undefined) {
      problems.push(...checkDate(figures.due, below(place, "due")));
      if (rule.due !== undefined)
        problems.push(problem("deadline-given-twice", below(place, "due"), {}));
    }
    if (rule.due === undefined && figures.due === undefined && figures.done !== undefined) {
      problems.push(problem("deadline-unknown", place, {}));
    }
    return problems;
  },

  evaluate(rule, declared, { max, year }) {
    if (declared.done === undefined) {
      return {
        points: fraction(pointsOf(rule.notDone, max)),
        reason: { vi: "Chưa thực hiện", en: "Not done" },
      };
    }
    const due = dueDate(rule, declared, year) as CivilDate;
    const done = declared.done;
    const daysLate = daysBetween(due, done);
    const points = daysLate <= 0 ? max : pointsOf(worthOfLateness(rule, daysLate), max);
    return {
      points: fraction(points),
      reason: inBoth((language) => {
        const [doneText, dueText] = [formatDate(done, language), formatDate(due, language)];
        if (language === "vi") {
          const verdict = daysLate <= 0 ? "đúng hạn" : `chậm ${daysLate} ngày`;
          return `Thực hiện ngày ${doneText}, hạn ${dueText}, ${verdict}`;
        }
        const verdict = daysLate <= 0 ? "on time" : `${daysLate} days late`;
        return `Done on ${doneText}, due on ${dueText}, ${verdict}`;
      }),
    };
  },

  lowest(rule, { max }) {
    return ExactDecimal.min(pointsOf(rule.notDone, max), pointsOf(rule.late, max));
  },

  stepsAbove(rule, { points }, { max }) {
    const late: ReachableStep = {
      points: fraction(pointsOf(rule.late, max)),
      needs: { vi: "cần thực hiện, dù chậm", en: "needs to be done, even late" },
    };
    const within = (worth: ExactDecimal, graceDays: number): ReachableStep => ({
      points: fraction(worth),
      needs: needsWithin(rule.due, graceDays),
      ...(rule.due === undefined ? {} : { by: { ...rule.due, graceDays } }),
    });
    const grace = (rule.grace ?? []).map((step) => within(pointsOf(step, max), step.withinDays));
    const steps = [late, ...grace.reverse(), within(max, 0)];
    return steps.filter(
      (step, index) =>
        compareFractions(step.points, fraction(points)) > 0 &&
        steps.findIndex((other) => compareFractions(other.points, step.points) === 0) === index,
    );
  },
};

function checkDate(value: unknown, place: Place): readonly Problem[] {
  return isCivilDate(value) ? [] : [problem("not-a-date", place, { value: showValue(value) })];
}

function dueDate(
  rule: DeadlineRule,
  declared: DeadlineDeclared | undefined,
  year: number,
): CivilDate | undefined {
  if (rule.due === undefined) return declared?.due;
  return dateInYear(rule.due, rule.due.year === "same" ? year : year + 1);
}

function worthOfLateness(rule: DeadlineRule, daysLate: number): Worth {
  return (rule.grace ?? []).find(({ withinDays }) => daysLate <= withinDays) ?? rule.late;
}

function needsWithin(due: YearlyDueDate | undefined, graceDays: number): LocalizedText {
  return inBoth((language) => {
    const vi = language === "vi";
    const onTime =
      due === undefined
        ? vi
          ? "đúng hạn"
          : "on time"
        : vi
          ? `chậm nhất ${describeDay(due, "vi")}`
          : `by ${describeDay(due, "en")}`;
    if (graceDays === 0) return vi ? `cần thực hiện ${onTime}` : `needs to be done ${onTime}`;
    const end =
      due === undefined
        ? ""
        : vi
          ? ` sau ${describeDay(due, "vi")}`
          : ` after ${describeDay(due, "en")}`;
    return vi
      ? `cần thực hiện chậm không quá ${graceDays} ngày${end}`
      : `needs to be done at most ${graceDays} days late${end}`;
  });
}

function describeDay({ month, day, year }: YearlyDueDate, language: Language): string {
  const vi = language === "vi";
  const two = (value: number): string => String(value).padStart(2, "0");
  const next = year === "same" ? "" : vi ? " năm sau" : " of the next year";
  if (day === "last")
    return vi ? `ngày cuối tháng ${two(month)}${next}` : `the last day of month ${month}${next}`;
  return vi ? `ngày ${two(day)}/${two(month)}${next}` : `${two(month)}-${two(day)}${next}`;
}
