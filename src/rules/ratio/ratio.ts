import { toDecimalText } from "../../numbers/decimal-text.js";
import { exact } from "../../numbers/exact.js";
import { ExactDecimal } from "../../numbers/exact-decimal.js";
import {
  compareFractions,
  dividedBy,
  dividedByFraction,
  type Fraction,
  fraction,
  timesDecimal,
  timesFraction,
} from "../../numbers/fraction.js";
import { below, criteriaSetProblem, type Problem } from "../../problems/problem.js";
import { inBoth, type Language } from "../../text/language.js";
import { asFigures, doesNotFit, hasExactly, readAmount } from "../figures.js";
import { type LowerBound, reaches } from "../least-points.js";
import { countToReach, type Quotient, readQuotient, shareOf, whenNothing } from "../quotient.js";
import type { Evaluation, PreparedRule, RuleKind, RuleScope } from "../rule-kind.js";
import type { ReachableStep } from "../step.js";
import { wrongDecimals } from "../worth.js";
import { endsOf, wholeShare } from "./ends.js";
import type { RatioDeclared, RatioRule } from "./rule.js";
import { ratioShape } from "./shape.js";
import {
  aboveWhole,
  belowFloor,
  fromTarget,
  inProportion,
  namesIn,
  needsShare,
  valueIn,
} from "./words.js";

/** The share that was declared; nothing for a denominator of 0. */
export interface RatioFigures {
  readonly share: Fraction | undefined;
  readonly quotient: Quotient | undefined;
}

export const ratioKind: RuleKind<RatioRule, RatioDeclared, RatioFigures> = {
  kind: "ratio",

  shape: ratioShape,

  figures: () => [["numerator"], ["denominator"], ["percent"]],

  check({ floor, target }, _scope, place) {
    const wrong = wrongDecimals({ floor, target }, place);
    if (wrong.length > 0) return wrong;
    const problems: Problem[] = [];
    for (const [key, value] of Object.entries({ floor, target })) {
      if (value === undefined) continue;
      const share = exact(value);
      if (share.greaterThan(0) && share.lessThanOrEqualTo(1)) continue;
      problems.push(
        criteriaSetProblem("share-outside", below(place, key), { value: toDecimalText(share) }),
      );
    }
    if (floor !== undefined && target !== undefined && !exact(floor).lessThan(exact(target))) {
      const [low, high] = [toDecimalText(exact(floor)), toDecimalText(exact(target))];
      const at = below(place, "floor");
      problems.push(criteriaSetProblem("floor-above-target", at, { floor: low, target: high }));
    }
    return problems;
  },

  prepare,

  mayNotApply: (rule) => rule.whenZero === "not-applicable",
};

function prepare(rule: RatioRule, scope: RuleScope): PreparedRule<RatioFigures> {
  const { whenZero } = rule;
  const { floor, target } = endsOf(rule);
  const full = target ?? wholeShare;
  const max = fraction(scope.max);
  const zero: Fraction = { numerator: 0, denominator: 1 };
  const pointsAt = (share: Fraction): Fraction =>
    timesDecimal(target === undefined ? share : dividedByFraction(share, target), scope.max);
  // The share at which the points reach a bound; the floor bounds it as well.
  const shareFor = ({ bound, closed }: LowerBound): LowerBound => {
    const share = dividedBy(timesFraction(bound, full), scope.max);
    return floor !== undefined && compareFractions(share, floor) < 0
      ? { bound: floor, closed: true }
      : { bound: share, closed };
  };
  const names = inBoth((language) => namesIn(rule, language));
  const nothing = whenZero === undefined ? undefined : whenNothing(whenZero, scope);
  const isLow = (share: Fraction): boolean =>
    floor !== undefined && compareFractions(share, floor) < 0;
  const pointsOf = (share: Fraction): Fraction => {
    if (isLow(share)) return zero;
    return compareFractions(share, full) >= 0 ? max : pointsAt(share);
  };
  const reasonIn = (
    share: Fraction,
    quotient: Quotient | undefined,
    order: number,
    language: Language,
  ): string => {
    const value = `${names[language]}: ${valueIn(share, quotient, language)}`;
    if (floor !== undefined && isLow(share)) return value + belowFloor(floor, language);
    if (target === undefined) return order > 0 ? value + aboveWhole(language) : value;
    return value + (order >= 0 ? fromTarget(target, language) : inProportion(target, language));
  };
  // A count that rounding shortens stops below the share itself, so it is told with its own.
  const stepTo = (
    share: Fraction,
    from: LowerBound,
    quotient: Quotient | undefined,
  ): ReachableStep => {
    const more = quotient === undefined ? undefined : countToReach(quotient, from);
    const reached =
      quotient === undefined || more === undefined
        ? share
        : fraction(quotient.numerator.plus(more), quotient.denominator);
    const told = compareFractions(reached, share) < 0 ? reached : share;
    return {
      points: compareFractions(share, full) < 0 ? pointsAt(share) : max,
      needs: inBoth((language) => needsShare(rule, told, more, language)),
    };
  };
  return {
    lowest: new ExactDecimal(0),

    read(declared, place, problems) {
      const figures = asFigures(declared);
      if (figures !== undefined && hasExactly(figures, ["percent"])) {
        const percent = readAmount(figures.percent, below(place, "percent"), problems);
        if (percent === undefined) return undefined;
        return { share: fraction(percent.shiftedBy(-2)), quotient: undefined };
      }
      if (figures === undefined || !hasExactly(figures, ["numerator", "denominator"])) {
        return doesNotFit("ratio", "numerator + denominator / percent", place, problems);
      }
      const quotient = readQuotient(figures, whenZero, place, problems);
      if (quotient === undefined) return undefined;
      return { share: quotient.denominator.isZero() ? undefined : shareOf(quotient), quotient };
    },

    result: ({ share }) =>
      share === undefined ? (nothing as Evaluation) : { points: pointsOf(share) },

    evaluate({ share, quotient }): Evaluation {
      if (share === undefined) return nothing as Evaluation;
      const order = compareFractions(share, full);
      return {
        points: pointsOf(share),
        reason: {
          vi: reasonIn(share, quotient, order, "vi"),
          en: reasonIn(share, quotient, order, "en"),
        },
      };
    },

    stepsAbove({ points, figures, least }) {
      if (compareFractions(points, max) >= 0) return [];
      const low = figures?.share === undefined ? points.numerator === 0 : isLow(figures.share);
      const quotient = figures?.share === undefined ? undefined : figures.quotient;
      const enough = least(max);
      const toFloor = low && floor !== undefined && compareFractions(floor, full) < 0;
      if (!toFloor) return [stepTo(full, shareFor(enough), quotient)];
      const first = stepTo(floor, { bound: floor, closed: true }, quotient);
      return reaches(first.points, enough)
        ? [first]
        : [first, stepTo(full, shareFor(enough), quotient)];
    },
  };
}
