import type { DecimalInput } from "../numbers/decimal-text.js";
import { readDecimal } from "../numbers/decimal-text.js";
import { ExactDecimal } from "../numbers/exact-decimal.js";
import { formatDecimal, formatFraction } from "../numbers/format-number.js";
import { type Fraction, fraction, timesDecimal } from "../numbers/fraction.js";
import { below, type Place, type Problem, problem } from "../problems/problem.js";
import { inBoth, type Language, type LocalizedText, type Text, textIn } from "../text/language.js";
import {
  type Band,
  type BandEnd,
  compareBands,
  describeBand,
  describeLowerEnd,
  describeUpperEnd,
  holds,
  liesOver,
  liesUnder,
  lowerEndOf,
  upperEndOf,
  withUnit,
} from "./band.js";
import { asFigures, type DeclaredQuotient, doesNotFit, hasExactly } from "./declared-figures.js";
import { describeMore } from "./describe-more.js";
import {
  checkQuotient,
  countToReach,
  isNothing,
  shareOf,
  type WhenZero,
  whenNothing,
} from "./quotient.js";
import type { RuleKind, Standing } from "./rule-kind.js";
import { checkWorths, exact, pointsOf } from "./worth.js";

/**
 * A number falls in an interval. The bands leave no hole and do not overlap; a value outside
 * them all is refused.
 *
 * @example
 * {
 *   kind: "bands",
 *   measure: "Thực hiện {value} kế hoạch",
 *   unit: "%",
 *   bands: [
 *     { above: "90", points: "2" },
 *     { atLeast: "70", atMost: "90", points: "1" },
 *     { below: "70", points: "0" },
 *   ],
 * }
 */
export interface BandsRule {
  readonly kind: "bands";
  /** What is measured; `{value}` marks where the number stands, else it follows after a colon. */
  readonly measure: Text;
  /** Unit of the values, e.g. "%"; with "%" a declared quotient a / b counts as a percentage. */
  readonly unit?: string;
  readonly bands: readonly Band[];
  /** What b = 0 means when the value is declared as a / b. */
  readonly whenZero?: WhenZero;
}

/** The value in the unit of the bands, or the two numbers that it is the quotient of. */
export type BandsDeclared =
  | { readonly value: DecimalInput; readonly numerator?: never; readonly denominator?: never }
  | (DeclaredQuotient & { readonly value?: never });

export const bandsKind: RuleKind<BandsRule, BandsDeclared> = {
  kind: "bands",

  check(rule, { max }, place) {
    const at = below(place, "bands");
    return [...checkTiling(rule, at), ...checkWorths(rule.bands, max, at)];
  },

  checkDeclared(rule, declared, _scope, place) {
    const figures = asFigures(declared);
    if (figures !== undefined && hasExactly(figures, ["value"])) {
      if (readDecimal(figures.value) === undefined) {
        return [problem("not-a-decimal", below(place, "value"), {})];
      }
    } else if (figures !== undefined && hasExactly(figures, ["numerator", "denominator"])) {
      const problems = checkQuotient(figures, rule.whenZero, place);
      if (problems.length > 0 || isNothing(figures as unknown as DeclaredQuotient)) return problems;
    } else {
      return [doesNotFit("bands", "value / numerator + denominator", place)];
    }
    const value = declaredValue(rule, figures as unknown as BandsDeclared);
    if (rule.bands.some((band) => holds(band, value))) return [];
    return [problem("value-outside-bands", place, { value: formatFraction(value, "en") })];
  },

  evaluate(rule, declared, { max }) {
    if (declared.value === undefined && isNothing(declared)) {
      return whenNothing(rule.whenZero as WhenZero, max);
    }
    const value = declaredValue(rule, declared);
    const band = rule.bands.find((candidate) => holds(candidate, value)) as Band;
    return {
      points: fraction(pointsOf(band, max)),
      reason: inBoth((language) => {
        const unit = rule.unit ?? "";
        const within = language === "vi" ? "thuộc khoảng" : "in the band";
        const quotient =
          declared.value === undefined
            ? ` (${amount(declared.numerator, language)}/${amount(declared.denominator, language)})`
            : "";
        return `${measured(rule, value, language)}${quotient}, ${within} ${describeBand(band, unit, language)}`;
      }),
    };
  },

  lowest(rule, { max }) {
    return ExactDecimal.min(...rule.bands.map((band) => pointsOf(band, max)));
  },

  stepsAbove(rule, standing, { max }) {
    return rule.bands
      .filter((band) => pointsOf(band, max).greaterThan(standing.points))
      .sort((left, right) => pointsOf(left, max).comparedTo(pointsOf(right, max)))
      .map((band) => ({
        points: fraction(pointsOf(band, max)),
        needs: needsOf(rule, band, standing, max),
      }));
  },
};

function amount(value: DecimalInput, language: Language): string {
  return formatDecimal(exact(value), language);
}

function scaleOf(rule: BandsRule): ExactDecimal {
  return new ExactDecimal(rule.unit === "%" ? 100 : 1);
}

function declaredValue(rule: BandsRule, declared: BandsDeclared): Fraction {
  return declared.value === undefined
    ? timesDecimal(shareOf(declared), scaleOf(rule))
    : fraction(exact(declared.value));
}

function measured(rule: BandsRule, value: Fraction, language: Language): string {
  const number = withUnit(formatFraction(value, language), rule.unit ?? "");
  const measure = textIn(rule.measure, language);
  return measure.includes("{value}") ? measure.replace("{value}", number) : `${measure}: ${number}`;
}

function needsOf(
  rule: BandsRule,
  band: Band,
  standing: Standing<BandsDeclared>,
  max: ExactDecimal,
): LocalizedText {
  return inBoth((language) => {
    const prefix = language === "vi" ? "cần" : "needs";
    return `${prefix} ${wayInto(rule, band, standing, max, language)}`;
  });
}

// A unit below a band is told its lower end, one above it the upper end: "70 % - 90 %" would
// read as if 95 % were bad. Where going too far does lose points again, it is told both.
function wayInto(
  rule: BandsRule,
  band: Band,
  { points, declared }: Standing<BandsDeclared>,
  max: ExactDecimal,
  language: Language,
): string {
  const unit = rule.unit ?? "";
  const quotient = declared !== undefined && declared.value === undefined ? declared : undefined;
  const value =
    declared === undefined || (quotient !== undefined && isNothing(quotient))
      ? undefined
      : declaredValue(rule, declared);
  const current =
    value === undefined
      ? rule.bands.find((candidate) => pointsOf(candidate, max).equals(points))
      : undefined;
  const rise =
    value === undefined ? current && compareBands(current, band) < 0 : liesUnder(value, band);
  const fall =
    value === undefined ? current && compareBands(current, band) > 0 : liesOver(value, band);
  const worse = rule.bands.filter((other) => pointsOf(other, max).lessThan(pointsOf(band, max)));
  const tooFar = worse.some((other) => {
    const order = compareBands(other, band);
    return (rise && order > 0) || (fall && order < 0);
  });
  if (tooFar) return describeBand(band, unit, language);
  const [lower, upper] = [lowerEndOf(band), upperEndOf(band)];
  if (rise && lower !== undefined) {
    const end = describeWayUp(lower, unit, language);
    const more =
      quotient === undefined
        ? undefined
        : countToReach(quotient, lower.value.shiftedBy(rule.unit === "%" ? -2 : 0), lower.closed);
    return more === undefined ? end : `${end} (${describeMore(more, language)})`;
  }
  if (fall && upper !== undefined) return describeUpperEnd(upper, unit, language, true);
  return describeBand(band, unit, language);
}

function describeWayUp(lower: BandEnd, unit: string, language: Language): string {
  const isWhole = unit === "%" && lower.closed && lower.value.equals(100);
  if (isWhole) return language === "vi" ? "đủ 100 %" : "the full 100 %";
  return describeLowerEnd(lower, unit, language, true);
}

function checkTiling(rule: BandsRule, place: Place): readonly Problem[] {
  const unit = rule.unit ?? "";
  const problems: Problem[] = [];
  const indexed = rule.bands.map((band, index) => ({ band, index }));
  for (const { band, index } of indexed) {
    const [lower, upper] = [lowerEndOf(band), upperEndOf(band)];
    if (lower === undefined || upper === undefined) continue;
    const order = lower.value.comparedTo(upper.value);
    if (order > 0 || (order === 0 && !(lower.closed && upper.closed))) {
      problems.push(problem("band-empty", below(place, index), {}));
    }
  }
  if (problems.length > 0) return problems;
  const ordered = indexed.sort((left, right) => compareBands(left.band, right.band));
  for (const [position, { band, index }] of ordered.entries()) {
    const previous = ordered[position - 1]?.band;
    if (previous === undefined) continue;
    const meeting = meetingOf(previous, band);
    const [first, second] = [describeBand(previous, unit, "vi"), describeBand(band, unit, "vi")];
    const at = below(place, index);
    if (meeting === "overlap") problems.push(problem("bands-overlap", at, { first, second }));
    if (meeting === "hole")
      problems.push(problem("bands-hole", at, { after: first, before: second }));
  }
  return problems;
}

function meetingOf(under: Band, over: Band): "fits" | "hole" | "overlap" {
  const [upper, lower] = [upperEndOf(under), lowerEndOf(over)];
  if (upper === undefined || lower === undefined) return "overlap";
  const order = upper.value.comparedTo(lower.value);
  if (order !== 0) return order < 0 ? "hole" : "overlap";
  if (upper.closed === lower.closed) return upper.closed ? "overlap" : "hole";
  return "fits";
}
