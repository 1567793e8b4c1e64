import type { DecimalInput } from "../numbers/decimal-text.js";
import { toDecimalText } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatDecimal, formatShare } from "../numbers/format-number.js";
import { compareFractions, type Fraction, fraction, timesDecimal } from "../numbers/fraction.js";
import { below, problem } from "../problems/problem.js";
import {
  inBoth,
  type Language,
  type LocalizedText,
  lowerFirst,
  type Text,
  textIn,
} from "../text/language.js";
import {
  asFigures,
  checkAmount,
  type DeclaredQuotient,
  doesNotFit,
  hasExactly,
} from "./declared-figures.js";
import { describeMore } from "./describe-more.js";
import {
  checkQuotient,
  countToReach,
  isNothing,
  shareOf,
  type WhenZero,
  whenNothing,
} from "./quotient.js";
import type { ReachableStep, RuleKind, Standing } from "./rule-kind.js";
import { exact } from "./worth.js";

/**
 * A share of the maximum: a / b x maximum, never above it. With a floor, a share below the
 * floor gives 0.
 *
 * @example
 * {
 *   kind: "ratio",
 *   numerator: "Hồ sơ giải quyết đúng hạn",
 *   denominator: "Hồ sơ đã giải quyết",
 *   floor: "0.8",
 *   whenZero: "not-applicable",
 * }
 */
export interface RatioRule {
  readonly kind: "ratio";
  /** What a counts. */
  readonly numerator: Text;
  /** What b counts. */
  readonly denominator: Text;
  /** Share (0..1) below which the points are 0; at the floor itself they count. */
  readonly floor?: DecimalInput;
  /** What b = 0 means; without it such figures are refused. */
  readonly whenZero?: WhenZero;
}

/** The two numbers, or the percentage (0..100, more is capped) where only that is known. */
export type RatioDeclared =
  | (DeclaredQuotient & { readonly percent?: never })
  | { readonly percent: DecimalInput; readonly numerator?: never; readonly denominator?: never };

export const ratioKind: RuleKind<RatioRule, RatioDeclared> = {
  kind: "ratio",

  check(rule, _scope, place) {
    if (rule.floor === undefined) return [];
    const floor = exact(rule.floor);
    if (floor.greaterThan(0) && floor.lessThanOrEqualTo(1)) return [];
    return [problem("share-outside", below(place, "floor"), { value: toDecimalText(floor) })];
  },

  checkDeclared(rule, declared, _scope, place) {
    const figures = asFigures(declared);
    if (figures !== undefined && hasExactly(figures, ["percent"])) {
      return checkAmount(figures.percent, below(place, "percent"));
    }
    if (figures !== undefined && hasExactly(figures, ["numerator", "denominator"])) {
      return checkQuotient(figures, rule.whenZero, place);
    }
    return [doesNotFit("ratio", "numerator + denominator / percent", place)];
  },

  evaluate(rule, declared, { max }) {
    if (declared.percent === undefined && isNothing(declared)) {
      return whenNothing(rule.whenZero as WhenZero, max);
    }
    const share = declaredShare(declared);
    const low = isBelowFloor(rule, share);
    const over = compareFractions(share, whole) > 0;
    return {
      points: low ? fraction(new ExactDecimal(0)) : timesDecimal(over ? whole : share, max),
      reason: inBoth((language) => reasonIn(rule, declared, share, { low, over }, language)),
    };
  },

  lowest: () => new ExactDecimal(0),

  stepsAbove(rule, standing, { max }) {
    const steps: ReachableStep[] = [];
    const { declared, points } = standing;
    const share = declared === undefined || isEmpty(declared) ? undefined : declaredShare(declared);
    if (
      rule.floor !== undefined &&
      (share === undefined ? points.isZero() : isBelowFloor(rule, share))
    ) {
      const floor = exact(rule.floor);
      const atFloor = fraction(floor.times(max));
      if (floor.lessThan(1)) steps.push({ points: atFloor, needs: needsOf(rule, floor, standing) });
    }
    if (points.lessThan(max)) {
      steps.push({ points: fraction(max), needs: needsOf(rule, new ExactDecimal(1), standing) });
    }
    return steps;
  },
};

const whole: Fraction = /* @__PURE__ */ fraction(/* @__PURE__ */ new ExactDecimal(1));

function isEmpty(declared: RatioDeclared): boolean {
  return declared.percent === undefined && isNothing(declared);
}

function declaredShare(declared: RatioDeclared): Fraction {
  return declared.percent === undefined
    ? shareOf(declared)
    : fraction(exact(declared.percent), new ExactDecimal(100));
}

function isBelowFloor(rule: RatioRule, share: Fraction): boolean {
  return rule.floor !== undefined && compareFractions(share, fraction(exact(rule.floor))) < 0;
}

function reasonIn(
  rule: RatioRule,
  declared: RatioDeclared,
  share: Fraction,
  { low, over }: { readonly low: boolean; readonly over: boolean },
  language: Language,
): string {
  const vi = language === "vi";
  const percent = formatShare(share, language);
  const names = `${textIn(rule.numerator, language)} / ${textIn(rule.denominator, language)}`;
  const value =
    declared.percent === undefined
      ? `${formatDecimal(exact(declared.numerator), language)}/${formatDecimal(exact(declared.denominator), language)} ${percent.startsWith("≈") ? percent : `= ${percent}`}`
      : percent;
  const floor = rule.floor === undefined ? "" : formatShare(fraction(exact(rule.floor)), language);
  if (low) return `${names}: ${value}, ${vi ? "dưới mức sàn" : "below the floor of"} ${floor}`;
  if (over) {
    return `${names}: ${value}, ${vi ? "vượt 100 % nên tính điểm tối đa" : "above 100 %, counted as the maximum"}`;
  }
  return `${names}: ${value}`;
}

function needsOf(
  rule: RatioRule,
  share: ExactDecimal,
  { declared }: Standing<RatioDeclared>,
): LocalizedText {
  const more =
    declared === undefined || declared.percent !== undefined || isNothing(declared)
      ? undefined
      : countToReach(declared, share, true);
  return inBoth((language) => {
    const percent = formatShare(fraction(share), language);
    const noun = lowerFirst(textIn(rule.numerator, language));
    const count = more === undefined ? "" : ` (${describeMore(more, language)} ${noun})`;
    return language === "vi" ? `cần đạt ${percent}${count}` : `needs ${percent}${count}`;
  });
}
