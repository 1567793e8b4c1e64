import { checkGap, checkGapsTogether } from "../gaps/check-gaps.js";
import type { Gap } from "../gaps/gap.js";
import { sumTexts, toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { toPercentage } from "../numbers/percentage.js";
import {
  below,
  criteriaSetProblem,
  ofCriterion,
  type Place,
  type Problem,
} from "../problems/problem.js";
import { expectNumber, expectOrder, expectSame, expectValue } from "../problems/stored-values.js";
import { checkClasses } from "../scoring/check-classes.js";
import { checkHead } from "../scoring/check-head.js";
import { checkAdjustments } from "../scoring/check-scorecard.js";
import { checkOwnNumber } from "../scoring/check-scored-nodes.js";
import { checkAim } from "./check-aim.js";
import { checkKept } from "./check-kept.js";
import { checkPublished } from "./check-published.js";
import { checkShare, decimalsOf } from "./check-share.js";
import { hasNothingToDo } from "./has-nothing-to-do.js";
import type { DomainResult, IndexPlan, RemediationItem, ResultTotal } from "./plan.js";

/**
 * Problems of what a stored plan says of one index, by itself.
 *
 * @param proposals keys of the measures that no catalogue has; nothing where they are not known
 */
export function checkIndexPlan(
  plan: IndexPlan,
  baseYear: number,
  proposals: ReadonlySet<string> | undefined,
  place: Place,
): readonly Problem[] {
  const problems: Problem[] = [...checkHead(plan, baseYear, place)];
  expectValue(plan.index, plan.set.index, below(place, "index"), problems);
  const layers = new Set(plan.layersUsed);
  plan.gaps.forEach((gap, at) => {
    problems.push(...checkGap(gap, layers, below(place, "gaps", at)));
  });
  problems.push(...checkGapsTogether(plan, place));
  checkDomains(plan, below(place, "domains"), problems);
  checkItems(plan, proposals, place, problems);
  checkLastYear(plan, place, problems);
  checkTarget(plan, below(place, "target"), problems);
  if (plan.published !== undefined) {
    problems.push(...checkPublished(plan.published, below(place, "published")));
  }
  if (plan.aim !== undefined) problems.push(...checkAim(plan.aim, plan.set, below(place, "aim")));
  problems.push(...checkKept(plan, below(place, "kept")));
  return problems;
}

function checkDomains(plan: IndexPlan, place: Place, problems: Problem[]): void {
  const open = new Set(plan.notAssessed.map(({ domain }) => domain.code));
  const gaps = new Map<string, Gap[]>();
  for (const gap of plan.gaps) {
    const own = gaps.get(gap.domain.code);
    if (own === undefined) gaps.set(gap.domain.code, [gap]);
    else own.push(gap);
  }
  plan.domains.forEach((domain, at) => {
    const found = { gaps: gaps.get(domain.code) ?? [], isOpen: open.has(domain.code) };
    checkDomain(domain, found, below(place, at), problems);
  });
}

function checkDomain(
  domain: DomainResult,
  { gaps, isOpen }: { readonly gaps: readonly Gap[]; readonly isOpen: boolean },
  place: Place,
  problems: Problem[],
): void {
  const at = ofCriterion(place, domain.code);
  const { points, applicableMax } = domain;
  for (const key of ["points", "max", "weight", "applicableMax"] as const) {
    checkOwnNumber(domain[key] ?? undefined, below(at, key), problems);
  }
  if (new ExactDecimal(applicableMax).greaterThan(domain.max)) {
    const parameters = { points: applicableMax, max: domain.max };
    problems.push(criteriaSetProblem("points-above-max", below(at, "applicableMax"), parameters));
  }
  const percentage = isOpen ? null : percentageOf(points, applicableMax);
  expectNumber(domain.percentage, percentage, below(at, "percentage"), problems);
  expectNumber(domain.lost, sumTexts(gaps.map(({ lost }) => lost)), below(at, "lost"), problems);
  expectNumber(String(domain.gaps), String(gaps.length), below(at, "gaps"), problems);
}

// An item for every gap, by domain in the order of the set.
function checkItems(
  plan: IndexPlan,
  proposals: ReadonlySet<string> | undefined,
  place: Place,
  problems: Problem[],
): void {
  const order = new Map(plan.domains.map(({ code }, at) => [code, at]));
  const position = ({ domain }: Gap): number => order.get(domain.code) ?? 0;
  const expected = [...plan.gaps].sort((left, right) => position(left) - position(right));
  const codes = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code);
  const list = below(place, "items");
  expectOrder(codes(plan.items), codes(expected), list, problems);
  const gaps = new Map(plan.gaps.map((gap) => [gap.code, gap]));
  const decimals = decimalsOf(plan);
  plan.items.forEach((item, at) => {
    const gap = gaps.get(item.code);
    const own = ofCriterion(below(list, at), item.code);
    if (gap !== undefined) checkItem(item, gap, decimals, own, problems);
  });
  const bare = codes(plan.items.filter(hasNothingToDo));
  expectOrder(plan.withoutMeasure, bare, below(place, "withoutMeasure"), problems);
  if (proposals === undefined) return;
  const isServed = plan.items.some(({ measures }) => measures.some((key) => !proposals.has(key)));
  const hasMeasures = isServed || plan.catalogueHasMeasures;
  const told = below(place, "catalogueHasMeasures");
  expectValue(String(plan.catalogueHasMeasures), String(hasMeasures), told, problems);
}

function checkItem(
  item: RemediationItem,
  gap: Gap,
  decimals: number,
  at: Place,
  problems: Problem[],
): void {
  expectSame(item.domain, gap.domain, below(at, "domain"), problems);
  expectSame(item.whole ?? false, gap.whole ?? false, below(at, "whole"), problems);
  expectNumber(item.max, gap.max, below(at, "max"), problems);
  expectNumber(item.lastPoints, gap.points, below(at, "lastPoints"), problems);
  expectNumber(item.lost, gap.lost, below(at, "lost"), problems);
  expectNumber(item.weight ?? "1", gap.weight ?? "1", below(at, "weight"), problems);
  const { target, max } = item;
  checkOwnNumber(target, below(at, "target"), problems);
  const own = new ExactDecimal(target);
  const place = below(at, "target");
  if (own.greaterThan(max)) {
    problems.push(criteriaSetProblem("points-above-max", place, { points: target, max }));
  }
  const gain = own.minus(gap.points).times(gap.weight ?? "1");
  expectNumber(item.gain, toDecimalText(gain), below(at, "gain"), problems);
  problems.push(...checkShare(item, decimals, below(at, "share")));
}

function checkLastYear(plan: IndexPlan, place: Place, problems: Problem[]): void {
  const { lastYear, domains, notAssessed, lost } = plan;
  const at = below(place, "lastYear");
  checkAdjustments(lastYear, at, problems);
  const base = sumOfWorths(domains, "points");
  const points =
    base === null ? null : toDecimalText(base.plus(lastYear.bonus).minus(lastYear.penalty));
  expectNumber(lastYear.points, points, below(at, "points"), problems);
  const applicable = sumOfWorths(domains, "applicableMax") ?? new ExactDecimal(0);
  const max = toDecimalText(applicable);
  expectNumber(lastYear.applicableMax, max, below(at, "applicableMax"), problems);
  if (notAssessed.length === 0) {
    const rest = toDecimalText(applicable.minus(base ?? "0"));
    expectNumber(lost, rest, below(place, "lost"), problems);
  }
  checkTotal(lastYear, plan, at, problems);
}

// A new year inherits neither bonus nor penalty.
function checkTarget(plan: IndexPlan, at: Place, problems: Problem[]): void {
  const { target, lastYear, items, notAssessed } = plan;
  expectNumber(target.bonus, "0", below(at, "bonus"), problems);
  expectNumber(target.penalty, "0", below(at, "penalty"), problems);
  expectNumber(target.applicableMax, lastYear.applicableMax, below(at, "applicableMax"), problems);
  const isKnown = notAssessed.length === 0 && lastYear.points !== null;
  const points = new ExactDecimal(lastYear.points ?? "0")
    .minus(lastYear.bonus)
    .plus(lastYear.penalty)
    .plus(sumTexts(items.map(({ gain }) => gain)));
  expectNumber(
    target.points,
    isKnown ? toDecimalText(points) : null,
    below(at, "points"),
    problems,
  );
  checkTotal(target, plan, at, problems);
}

function checkTotal(
  { points, applicableMax, percentage, classes, notEligible }: ResultTotal,
  { notAssessed, set }: IndexPlan,
  at: Place,
  problems: Problem[],
): void {
  const known = notAssessed.length === 0 ? points : null;
  expectNumber(percentage, percentageOf(known, applicableMax), below(at, "percentage"), problems);
  const total = {
    points: new ExactDecimal(known ?? "0"),
    applicableMax: new ExactDecimal(applicableMax),
    find: undefined,
  };
  const classed = known === null || notEligible !== undefined ? undefined : total;
  problems.push(...checkClasses(classes, set.ladders, classed, below(at, "classes")));
}

function percentageOf(points: string | null, applicableMax: string): string | null {
  if (points === null) return null;
  return toPercentage(new ExactDecimal(points), new ExactDecimal(applicableMax));
}

function sumOfWorths(
  domains: readonly DomainResult[],
  key: "points" | "applicableMax",
): ExactDecimal | null {
  let sum: ExactDecimal | null = null;
  for (const domain of domains) {
    const own = domain[key];
    if (own === null) continue;
    const worth = new ExactDecimal(own).times(domain.weight ?? "1");
    sum = sum === null ? worth : sum.plus(worth);
  }
  return sum;
}
