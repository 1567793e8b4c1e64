import type { ExactDecimal } from "../../numbers/exact-decimal.js";
import type { BandEnd } from "./band.js";

/** The ends of bands as whole numbers at one scale, so that plain comparisons are exact. */
export interface BandFloors {
  /** Decimals that the whole numbers count. */
  readonly scale: number;
  /** By band the least value in it; a closed end counts itself, an open one a step more. */
  readonly least: Float64Array;
  /** The highest value in any band. */
  readonly highest: number;
}

/** Where a band begins and ends. */
export interface BandEnds {
  readonly lower: BandEnd | undefined;
  readonly upper: BandEnd | undefined;
}

/**
 * The ends at the scale that values of so many decimals need; nothing where a double does not hold
 * them exactly.
 */
export function bandFloors(bands: readonly BandEnds[], decimals: number): BandFloors | undefined {
  const ends = bands.flatMap(({ lower, upper }) =>
    [lower, upper].flatMap((end) => (end === undefined ? [] : [end.value.scale])),
  );
  const scale = ends.reduce((most, end) => Math.max(most, end), decimals);
  const least = Float64Array.from(bands, ({ lower }) => leastOf(lower, scale));
  const last = bands[bands.length - 1]?.upper;
  const highest =
    last === undefined
      ? Number.POSITIVE_INFINITY
      : Number(last.value.unitsAt(scale)) - (last.closed ? 0 : 1);
  const isExact = [...least, highest].every(
    (end) => !Number.isFinite(end) || Number.isSafeInteger(end),
  );
  return isExact ? { scale, least, highest } : undefined;
}

function leastOf(lower: BandEnd | undefined, scale: number): number {
  if (lower === undefined) return Number.NEGATIVE_INFINITY;
  return Number(lower.value.unitsAt(scale)) + (lower.closed ? 0 : 1);
}

/** Position of the band that holds a whole number of the scale; nothing outside them all. */
export function bandOfWhole({ least, highest }: BandFloors, whole: number): number | undefined {
  if (whole > highest) return undefined;
  for (let at = least.length - 1; at >= 0; at -= 1) {
    if (whole >= (least[at] as number)) return at;
  }
  return undefined;
}

/** A value as a whole number of the scale; nothing where that has more decimals, or is too large. */
export function wholeAt({ scale }: BandFloors, value: ExactDecimal): number | undefined {
  if (value.scale > scale) return undefined;
  const whole = value.unitsAt(scale);
  return typeof whole === "number" ? whole : undefined;
}
