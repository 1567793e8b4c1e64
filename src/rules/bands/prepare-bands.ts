import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { compareFractions, type Fraction, fraction } from "../../numbers/fraction.js";
import { withUnit } from "../../numbers/with-unit.js";
import { inBoth, type Language } from "../../text/language.js";
import { outcome, withPoints } from "../given-points.js";
import { leastRounded } from "../least-points.js";
import { measureAround } from "../measure.js";
import type { RuleScope } from "../rule-kind.js";
import { sharedSteps, toSteps } from "../step.js";
import { pointsOf } from "../worth.js";
import { ascendingBands, type Band, type BandEnd, lowerEndOf, upperEndOf } from "./band.js";
import { bandFloors } from "./floors.js";
import type { Around, Bound, PreparedBand, PreparedBands } from "./prepared-bands.js";
import type { BandsRule } from "./rule.js";
import { stepsFrom } from "./steps.js";
import { bandInWords, describeBand, within } from "./words.js";

// Figures have two decimals at most, nearly always; those with more are compared as fractions.
const usualDecimals = 2;

/** Reads and words the bands of a rule, with the ways from each to the better ones. */
export function prepareBands(rule: BandsRule, scope: RuleScope): PreparedBands {
  const unit = rule.unit ?? "";
  const sorted = ascendingBands(rule.bands);
  const around = { vi: wordsAround(rule, "vi"), en: wordsAround(rule, "en") };
  const ascending = sorted.map((band) => prepareBand(band, unit, around, scope));
  const printed = rule.bands.map((band) => sorted.indexOf(band));
  const worthAt = (at: number): ExactDecimal => (ascending[at] as PreparedBand).worth;
  const byPoints = [...printed].sort((left, right) => worthAt(left).comparedTo(worthAt(right)));
  const floors = bandFloors(ascending, usualDecimals);
  const least = leastRounded(scope.decimals);
  const { measure } = rule;
  const bands = { measure, unit, around, ascending, byPoints, printed, floors, steps: [] };
  return {
    ...bands,
    steps: ascending.map(({ points, given }, at) =>
      sharedSteps(toSteps(stepsFrom(bands, points, at, least), given.rounded, scope.decimals)),
    ),
  };
}

function wordsAround({ measure, unit = "" }: BandsRule, language: Language): Around {
  const [before, after] = measureAround(measure, language);
  return [before, withUnit("", unit) + after];
}

function prepareBand(
  band: Band,
  unit: string,
  around: PreparedBands["around"],
  scope: RuleScope,
): PreparedBand {
  const worth = pointsOf(band, scope.max);
  const own = outcome(worth, scope);
  const place = inBoth((language) => within(describeBand(band, unit, language), language));
  const [vi, en] = [around.vi[1] + place.vi, around.en[1] + place.en];
  return {
    ...own,
    worth,
    lower: toBound(lowerEndOf(band)),
    upper: toBound(upperEndOf(band)),
    inWords: inBoth((language) => bandInWords(band, unit, language)),
    within: place,
    close: withPoints({ vi, en }, own.given),
  };
}

function toBound(end: BandEnd | undefined): Bound | undefined {
  return end === undefined ? undefined : { ...end, bound: fraction(end.value) };
}

/** Position of the band that holds a value; nothing for a value outside them all. */
export function bandAt(bands: readonly PreparedBand[], value: Fraction): number | undefined {
  for (let at = bands.length - 1; at >= 0; at -= 1) {
    const { lower, upper } = bands[at] as PreparedBand;
    if (lower !== undefined && !isPast(value, lower, lower.closed)) continue;
    return upper === undefined || !isPast(value, upper, !upper.closed) ? at : undefined;
  }
  return undefined;
}

// True above the bound, and at the bound itself where that counts.
function isPast(value: Fraction, { bound }: Bound, atBound: boolean): boolean {
  const order = compareFractions(value, bound);
  return order > 0 || (atBound && order === 0);
}
