import { sumDecimals, toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { compareFractions, fraction } from "../../numbers/fraction.js";
import { checkKeys } from "../../problems/check-keys.js";
import { below, criteriaSetProblem } from "../../problems/problem.js";
import { inBoth } from "../../text/language.js";
import { asFigures, doesNotFit, hasExactly, readCount, readRecord } from "../figures.js";
import { reaches } from "../least-points.js";
import type { PreparedRule, RuleKind, RuleScope } from "../rule-kind.js";
import type { ReachableStep } from "../step.js";
import { pointsOf, wrongDecimals, wrongWorths } from "../worth.js";
import type { DeductionDeclared, DeductionRule } from "./rule.js";
import { deductionShape } from "./shape.js";
import { lostFor, needsNone, needsOneFewer } from "./words.js";

/** How often each occurred, in the order of the rule. */
export type Counts = readonly ExactDecimal[];

export const deductionKind: RuleKind<DeductionRule, DeductionDeclared, Counts> = {
  kind: "deduction",

  shape: deductionShape,

  figures: (rule) => rule.occurrences.map(({ key }) => ["occurrences", key]),

  check(rule, { max }, place) {
    const at = below(place, "occurrences");
    const wrong = [
      ...wrongWorths(rule.occurrences, at),
      ...wrongDecimals({ floor: rule.floor }, place),
    ];
    if (wrong.length > 0) return wrong;
    const floor = exact(rule.floor);
    const notPositive = rule.occurrences.flatMap((occurrence, index) => {
      const worth = pointsOf(occurrence, max);
      if (worth.greaterThan(0)) return [];
      return [
        criteriaSetProblem("not-above-zero", below(at, index), { value: toDecimalText(worth) }),
      ];
    });
    const [own, top] = [toDecimalText(floor), toDecimalText(max)];
    const floorProblem = floor.lessThan(max)
      ? []
      : [criteriaSetProblem("floor-above-max", below(place, "floor"), { floor: own, max: top })];
    return [...checkKeys(rule.occurrences, at), ...notPositive, ...floorProblem];
  },

  prepare,
};

function prepare(rule: DeductionRule, { max }: RuleScope): PreparedRule<Counts> {
  const floor = exact(rule.floor);
  const whole = fraction(max);
  const kinds = rule.occurrences.map((occurrence) => ({
    ...occurrence,
    cost: pointsOf(occurrence, max),
  }));
  const keys = kinds.map(({ key }) => key);
  const dearestFirst = kinds
    .map(({ cost }, at) => ({ cost, at }))
    .sort((left, right) => right.cost.comparedTo(left.cost));
  const leftOf = (counts: Counts): ExactDecimal =>
    max.minus(sumDecimals(kinds.map(({ cost }, at) => cost.times(counts[at] ?? 0))));
  // The dearest kind of occurrence, once less, where that alone already lifts the points.
  const oneFewer = (
    counts: Counts,
    standing: ReachableStep["points"],
  ): readonly ReachableStep[] => {
    const dearest = dearestFirst.find(({ at }) => counts[at]?.isZero() === false);
    if (dearest === undefined) return [];
    const points = fraction(leftOf(counts).plus(dearest.cost));
    if (compareFractions(points, standing) <= 0 || compareFractions(points, whole) >= 0) return [];
    const { label } = kinds[dearest.at] as (typeof kinds)[number];
    return [{ points, needs: inBoth((language) => needsOneFewer(label, language)) }];
  };
  return {
    lowest: floor,

    read(declared, place, problems) {
      const figures = asFigures(declared);
      if (figures === undefined || !hasExactly(figures, ["occurrences"])) {
        return doesNotFit("deduction", "occurrences", place, problems);
      }
      const at = below(place, "occurrences");
      return readRecord(figures.occurrences, keys, at, problems, (value, _at, where) =>
        readCount(value, where, problems),
      );
    },

    evaluate(counts) {
      const left = leftOf(counts);
      const stopped = left.lessThan(floor);
      const occurred = kinds.flatMap(({ label }, at) => {
        const count = counts[at] as ExactDecimal;
        return count.isZero() ? [] : [{ label, count }];
      });
      return {
        points: fraction(stopped ? floor : left),
        reason: inBoth((language) => lostFor(occurred, stopped ? floor : undefined, language)),
      };
    },

    stepsAbove({ points, figures, least }) {
      if (compareFractions(points, whole) >= 0) return [];
      const first = figures === undefined ? [] : oneFewer(figures, points);
      if (first.some((step) => reaches(step.points, least(whole)))) return first;
      const occurred = kinds.filter((_kind, at) => figures?.[at]?.isZero() !== true);
      const labels = occurred.map(({ label }) => label);
      return [
        ...first,
        { points: whole, needs: inBoth((language) => needsNone(labels, language)) },
      ];
    },
  };
}
