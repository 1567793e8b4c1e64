import { isCivilDate } from "../dates/civil-date.js";
import { checkGaps } from "../gaps/check-gap-report.js";
import { type DecimalText, sumTexts, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { toPercentage } from "../numbers/percentage.js";
import { mustFollow } from "../problems/follows.js";
import { below, ofCriterion, type Place, type Problem, problem } from "../problems/problem.js";
import type { IndexPlan, RemediationItem, RemediationPlan, ResultTotal } from "./plan.js";

/**
 * Every figure of a plan that does not follow from the others: losses, gains, totals, what the
 * target comes to, the measures that items name, dates that do not exist or lie outside the plan.
 */
export function checkPlan(plan: RemediationPlan): readonly Problem[] {
  const problems: Problem[] = [];
  const root: Place = { path: "" };
  mustFollow(root, "year", plan.year, plan.baseYear + 1, problems);
  for (const key of ["start", "due"] as const) {
    checkDate(plan[key], below(root, key), problems);
  }
  if (plan.due < plan.start) {
    const { start: from, due: to } = plan;
    problems.push(problem("dates-reversed", below(root, "due"), { from, to }));
  }
  const measures = new Set(plan.measures.map(({ key }) => key));
  plan.indices.forEach((index, at) => {
    const place = below(root, "indices", at);
    checkIndex(index, place, problems);
    index.items.forEach((item, row) => {
      const own = ofCriterion(below(place, "items", row), item.code);
      checkItem(item, plan, measures, own, problems);
    });
  });
  return problems;
}

function checkIndex(index: IndexPlan, place: Place, problems: Problem[]): void {
  const { items, gaps, lastYear, target } = index;
  mustFollow(place, "index", index.index, index.set.index, problems);
  checkGaps(gaps, below(place, "gaps"), problems);
  mustFollow(place, "lost", index.lost, sumTexts(gaps.map(({ lost }) => lost)), problems);
  index.domains.forEach((domain, at) => {
    const own = ofCriterion(below(place, "domains", at), domain.code);
    const within = gaps.filter((gap) => gap.domain.code === domain.code);
    mustFollow(own, "gaps", domain.gaps, within.length, problems);
    mustFollow(own, "lost", domain.lost, sumTexts(within.map(({ lost }) => lost)), problems);
    checkPercentage(domain, own, problems);
  });
  checkDomains(index, below(place, "lastYear"), problems);
  const codes = (list: readonly { readonly code: string }[]): string =>
    list
      .map(({ code }) => code)
      .sort()
      .join(", ");
  mustFollow(place, "items", codes(items), codes(gaps), problems);
  const without = items.filter(({ measures }) => measures.length === 0);
  mustFollow(
    place,
    "withoutMeasure",
    [...index.withoutMeasure].sort().join(", "),
    codes(without),
    problems,
  );
  checkPercentage(lastYear, below(place, "lastYear"), problems);
  checkPercentage(target, below(place, "target"), problems);
  const gain = sumTexts(items.map((item) => item.gain));
  if (target.points !== null && lastYear.points !== null) {
    const base = new ExactDecimal(lastYear.points).minus(lastYear.bonus).plus(lastYear.penalty);
    const points = toDecimalText(base.plus(gain));
    mustFollow(below(place, "target"), "points", target.points, points, problems);
  }
}

// The total of the year before, bonus and penalty apart, is what its domains are worth.
function checkDomains({ domains, lastYear }: IndexPlan, place: Place, problems: Problem[]): void {
  const worth = (points: DecimalText | null, weight: DecimalText = "1"): DecimalText =>
    toDecimalText(new ExactDecimal(points ?? 0).times(weight));
  const max = sumTexts(domains.map((domain) => worth(domain.applicableMax, domain.weight)));
  mustFollow(place, "applicableMax", lastYear.applicableMax, max, problems);
  if (lastYear.points === null) return;
  const base = sumTexts(domains.map(({ points, weight }) => worth(points, weight)));
  const points = toDecimalText(new ExactDecimal(base).plus(lastYear.bonus).minus(lastYear.penalty));
  mustFollow(place, "points", lastYear.points, points, problems);
}

// Without a percentage a whole is not complete, or nothing of it applies.
function checkPercentage(
  {
    points,
    percentage,
    applicableMax,
  }: Pick<ResultTotal, "points" | "percentage" | "applicableMax">,
  place: Place,
  problems: Problem[],
): void {
  if (percentage === null) return;
  const expected =
    points === null
      ? null
      : toPercentage(new ExactDecimal(points), new ExactDecimal(applicableMax));
  mustFollow(place, "percentage", percentage, expected, problems);
}

function checkItem(
  item: RemediationItem,
  plan: RemediationPlan,
  measures: ReadonlySet<string>,
  place: Place,
  problems: Problem[],
): void {
  const { max, lastPoints, target, weight = "1" } = item;
  const times = (from: DecimalText, to: DecimalText): DecimalText =>
    toDecimalText(new ExactDecimal(to).minus(from).times(weight));
  mustFollow(place, "lost", item.lost, times(lastPoints, max), problems);
  mustFollow(place, "gain", item.gain, times(lastPoints, target), problems);
  item.measures.forEach((key, at) => {
    if (measures.has(key)) return;
    const options = [...measures].join(", ");
    problems.push(problem("unknown-option", below(place, "measures", at), { key, options }));
  });
  for (const key of ["start", "due", "criterionDue"] as const) {
    const date = item[key];
    if (date !== null) checkDate(date, below(place, key), problems);
  }
  for (const key of ["start", "due"] as const) {
    if (item[key] < plan.start || item[key] > plan.due) {
      mustFollow(place, key, item[key], `${plan.start} - ${plan.due}`, problems);
    }
  }
}

function checkDate(date: string, place: Place, problems: Problem[]): void {
  if (!isCivilDate(date)) problems.push(problem("not-a-date", place, { value: date }));
}
