import { dayNumberOf, daysInMonth, readDay } from "./civil-days.js";
import {
  dividedBy,
  greater,
  hundred,
  isBelow,
  isZero,
  minus,
  one,
  plus,
  type Rational,
  read,
  roundHalfUp,
  smaller,
  sum,
  times,
  zero,
} from "./rational.js";
import type {
  Band,
  BandsRule,
  ChoiceRule,
  DeadlineRule,
  DeductionRule,
  Figures,
  IndexRule,
  PartsRule,
  PassRule,
  PerItemRule,
  RatioRule,
  RescaleRule,
  Rule,
  SurveyRule,
  WhenZero,
  Worth,
} from "./second-types.js";

/**
 * The few decisions at an edge, where a scorer most easily goes wrong. They stand apart so that a
 * test can get each of them wrong on purpose and see the comparison notice.
 */
export interface Edges {
  /** Rounds the points of a leaf. */
  readonly round: (value: Rational, decimals: number) => Rational;
  /** Whether a band holds a value. */
  readonly holds: (band: Band, value: Rational) => boolean;
  /** Whether a share misses the floor of a ratio. */
  readonly missesFloor: (share: Rational, floor: Rational) => boolean;
  /** Whether so many days after the due date are late. */
  readonly isLate: (daysAfterDue: number) => boolean;
}

export const trueEdges: Edges = {
  round: roundHalfUp,
  holds: bandHolds,
  // At the floor itself the points count.
  missesFloor: isBelow,
  // Done on the due date is on time.
  isLate: (daysAfterDue) => daysAfterDue > 0,
};

/** Exact points of a rule before any rounding; `null` where the rule says that it does not apply. */
export function pointsByRule(
  rule: Rule,
  max: Rational,
  figures: Figures,
  year: number,
  edges: Edges,
): Rational | null {
  switch (rule.kind) {
    case "points":
      return read(given(figures.points));
    case "pass":
      return isMet(rule, figures) ? max : zero;
    case "choice":
      return pointsOfChoice(rule, max, figures);
    case "bands":
      return pointsOfBands(rule, max, figures, edges);
    case "ratio":
      return pointsOfRatio(rule, max, figures, edges);
    case "parts":
      return pointsOfParts(rule, figures, year, edges);
    case "per-item":
      return pointsOfItems(rule, max, figures);
    case "deduction":
      return pointsOfDeduction(rule, max, figures);
    case "deadline":
      return pointsOfDeadline(rule, max, figures, year, edges);
    case "survey":
      return pointsOfSurvey(rule, max, figures);
    case "index":
      return pointsOfIndex(rule, max, figures);
    case "rescale":
      return pointsOfRescale(rule, max, figures);
  }
}

/** Points, or a share of the maximum. */
export function pointsOfWorth(worth: Worth, max: Rational): Rational {
  if (worth.share !== undefined) return times(read(worth.share), max);
  return read(given(worth.points));
}

/** All conditions must be met, or any one of them where the rule says so. */
function isMet(rule: PassRule, figures: Figures): boolean {
  if (rule.conditions === undefined) return given(figures.met);
  const conditions = given(figures.conditions);
  const states = rule.conditions.map(({ key }) => given(conditions[key]));
  return rule.require === "any" ? states.some((met) => met) : states.every((met) => met);
}

function pointsOfChoice(rule: ChoiceRule, max: Rational, figures: Figures): Rational {
  return pointsOfWorth(given(rule.options.find(({ key }) => key === figures.choice)), max);
}

/** With unit "%" a quotient counts as a percentage. */
function pointsOfBands(
  rule: BandsRule,
  max: Rational,
  figures: Figures,
  edges: Edges,
): Rational | null {
  if (hasZeroDenominator(figures)) return pointsWhenZero(given(rule.whenZero), max);
  const value = valueForBands(rule, figures);
  return pointsOfWorth(given(rule.bands.find((band) => edges.holds(band, value))), max);
}

export function valueForBands(rule: BandsRule, figures: Figures): Rational {
  if (figures.value !== undefined) return read(figures.value);
  return times(quotientOf(figures), rule.unit === "%" ? hundred : one);
}

export function bandHolds(band: Band, value: Rational): boolean {
  if (band.above !== undefined && !isBelow(read(band.above), value)) return false;
  if (band.atLeast !== undefined && isBelow(value, read(band.atLeast))) return false;
  if (band.below !== undefined && !isBelow(value, read(band.below))) return false;
  if (band.atMost !== undefined && isBelow(read(band.atMost), value)) return false;
  return true;
}

/**
 * a / b of the maximum, never above it; from the target on the whole maximum, below it in
 * proportion to the target; below the floor 0.
 */
function pointsOfRatio(
  rule: RatioRule,
  max: Rational,
  figures: Figures,
  edges: Edges,
): Rational | null {
  if (hasZeroDenominator(figures)) return pointsWhenZero(given(rule.whenZero), max);
  const share =
    figures.percent === undefined ? quotientOf(figures) : dividedBy(read(figures.percent), hundred);
  if (rule.floor !== undefined && edges.missesFloor(share, read(rule.floor))) return zero;
  const target = rule.target === undefined ? one : read(rule.target);
  return times(smaller(dividedBy(share, target), one), max);
}

/** The sum of the parts; one in which nothing arose keeps its maximum. */
function pointsOfParts(rule: PartsRule, figures: Figures, year: number, edges: Edges): Rational {
  const all = given(figures.parts);
  return sum(
    rule.parts.map((part) => {
      const max = read(part.max);
      return pointsByRule(part.rule, max, given(all[part.key]), year, edges) ?? max;
    }),
  );
}

function pointsOfItems(rule: PerItemRule, max: Rational, figures: Figures): Rational {
  return smaller(times(read(given(figures.count)), read(rule.pointsEach)), max);
}

/** The maximum less each occurrence, not below the floor. */
function pointsOfDeduction(rule: DeductionRule, max: Rational, figures: Figures): Rational {
  const counts = given(figures.occurrences);
  const losses = rule.occurrences.map((occurrence) =>
    times(read(given(counts[occurrence.key])), pointsOfWorth(occurrence, max)),
  );
  return greater(minus(max, sum(losses)), read(rule.floor));
}

/** Lateness counts in calendar days; the first step of grace that is long enough decides. */
function pointsOfDeadline(
  rule: DeadlineRule,
  max: Rational,
  figures: Figures,
  year: number,
  edges: Edges,
): Rational {
  if (figures.done === undefined) return pointsOfWorth(rule.notDone, max);
  const due = rule.due === undefined ? readDay(given(figures.due)) : dueDay(rule.due, year);
  const daysAfterDue = readDay(figures.done) - due;
  if (!edges.isLate(daysAfterDue)) return max;
  const grace = rule.grace ?? [];
  return pointsOfWorth(
    grace.find(({ withinDays }) => daysAfterDue <= withinDays) ?? rule.late,
    max,
  );
}

/** Number of the due day, for a sheet of this year. */
export function dueDay(due: NonNullable<DeadlineRule["due"]>, sheetYear: number): number {
  const year = due.year === "next" ? sheetYear + 1 : sheetYear;
  return dayNumberOf(year, due.month, due.day === "last" ? daysInMonth(year, due.month) : due.day);
}

/** The mean share of the answers, the satisfied part of a base, or a percentage. */
function pointsOfSurvey(rule: SurveyRule, max: Rational, figures: Figures): Rational {
  if (figures.percent !== undefined) return times(dividedBy(read(figures.percent), hundred), max);
  if (figures.base !== undefined) {
    return times(dividedBy(read(given(figures.satisfied)), read(figures.base)), max);
  }
  const answers = given(figures.answers);
  const counts = rule.options.map(({ key }) => read(given(answers[key])));
  const worths = rule.options.map(({ key, share }) =>
    times(read(given(answers[key])), read(share)),
  );
  return times(dividedBy(sum(worths), sum(counts)), max);
}

function pointsOfIndex(rule: IndexRule, max: Rational, figures: Figures): Rational {
  return times(dividedBy(read(given(figures.value)), read(rule.scale)), max);
}

/** Linear from the lowest points at the worst value to the maximum at the best. */
function pointsOfRescale(rule: RescaleRule, max: Rational, figures: Figures): Rational {
  const [value, worst, best] = [read(given(figures.value)), read(rule.worst), read(rule.best)];
  const lowest = read(rule.lowest ?? 0);
  const way = dividedBy(minus(value, worst), minus(best, worst));
  return plus(lowest, times(way, minus(max, lowest)));
}

function hasZeroDenominator(figures: Figures): boolean {
  return figures.denominator !== undefined && isZero(read(figures.denominator));
}

function pointsWhenZero(whenZero: WhenZero, max: Rational): Rational | null {
  if (whenZero === "not-applicable") return null;
  return whenZero === "full-points" ? max : zero;
}

function quotientOf(figures: Figures): Rational {
  return dividedBy(read(given(figures.numerator)), read(given(figures.denominator)));
}

/** What a valid set and sheet always give. */
export function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("a figure is missing");
  return value;
}
