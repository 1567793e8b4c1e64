import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import { compareFractions, dividedBy, type Fraction } from "../../numbers/fraction.js";
import { inBoth, type Language } from "../../text/language.js";
import { type LeastPoints, reaches } from "../least-points.js";
import { countToReach, type Quotient } from "../quotient.js";
import type { ReachableStep } from "../step.js";
import type { PreparedBand, PreparedBands } from "./prepared-bands.js";
import { describeWayDown, describeWayUp, needsWay, shortOf, type Way } from "./words.js";

/** A quotient that was declared, and the factor to the unit of the bands. */
export interface ScaledQuotient {
  readonly quotient: Quotient;
  readonly scale: ExactDecimal;
}

/**
 * The better bands within reach, fewest points first.
 *
 * @param from position of the band where the unit stands, where that is known
 */
export function stepsFrom(
  bands: PreparedBands,
  points: Fraction,
  from: number | undefined,
  least: LeastPoints,
  declared?: ScaledQuotient,
): readonly ReachableStep[] {
  return bands.byPoints.flatMap((to): readonly ReachableStep[] => {
    const target = bands.ascending[to] as PreparedBand;
    if (compareFractions(target.points, points) <= 0) return [];
    // A band on the way that is worth as much is the step to take.
    const enough = least(target.points);
    if (between(bands.ascending, from, to).some((band) => reaches(band.points, enough))) return [];
    const needs = inBoth((language) =>
      needsWay(bands.measure, wayInto(bands, from, to, declared, language), language),
    );
    return [{ points: target.points, needs }];
  });
}

function between(
  bands: readonly PreparedBand[],
  from: number | undefined,
  to: number,
): readonly PreparedBand[] {
  if (from === undefined) return [];
  return from < to ? bands.slice(from + 1, to) : bands.slice(to + 1, from);
}

// A unit below a band is told its lower end, one above it the upper end: "70% - 90%" would read as
// if 95% were bad. Where going too far does lose points again, and where it is not known on which
// side the unit stands, it is told both.
function wayInto(
  { ascending, unit }: PreparedBands,
  from: number | undefined,
  to: number,
  declared: ScaledQuotient | undefined,
  language: Language,
): Way {
  const target = ascending[to] as PreparedBand;
  const whole = { bound: target.inWords[language] };
  if (from === undefined || from === to) return whole;
  const beyond = from < to ? ascending.slice(to + 1) : ascending.slice(0, to);
  if (beyond.some(({ worth }) => worth.lessThan(target.worth))) return whole;
  const end = from > to ? target.upper : target.lower;
  if (end === undefined) return whole;
  if (from > to) return describeWayDown(end, unit, language);
  const way = describeWayUp(end, unit, language);
  if (declared === undefined) return way;
  const { quotient, scale } = declared;
  const more = countToReach(quotient, { bound: dividedBy(end.bound, scale), closed: end.closed });
  return more === undefined ? way : { ...way, lack: shortOf(more, quotient.denominator, language) };
}
