import { ExactDecimal } from "../numbers/exact-decimal.js";
import { addIntegers, type Integer, timesIntegers } from "../numbers/integer.js";

/** A sum over leaves of which some are drawn: whole numbers, so that draws are exact. */
export interface DrawnSum {
  /** What it is where every drawn leaf stands at its low end. */
  readonly base: Integer;
  /** Drawn leaves that count in it: their place among all drawn, and what a step of theirs adds. */
  readonly terms: readonly { readonly at: number; readonly factor: Integer }[];
  /** Decimals that it is counted with. */
  readonly decimals: number;
}

/** A leaf in a sum. */
export interface SummedLeaf {
  readonly from: ExactDecimal;
  /** What a point of it counts in the sum. */
  readonly weight: ExactDecimal;
  /** Its place among the drawn leaves; nothing where it is certain. */
  readonly at: number | undefined;
}

/**
 * A sum ready for drawing.
 *
 * @param beside what is added to the leaves
 * @param stepDecimals decimals of a step of a leaf, at least those of its ends
 */
export function prepareSum(
  leaves: readonly SummedLeaf[],
  beside: ExactDecimal,
  stepDecimals: number,
): DrawnSum {
  const finest = leaves.reduce((most, { weight }) => Math.max(most, weight.decimalPlaces()), 0);
  const decimals = stepDecimals + finest;
  const base = leaves.reduce((sum, { from, weight }) => sum.plus(from.times(weight)), beside);
  const terms = leaves.flatMap(({ at, weight }) =>
    at === undefined ? [] : [{ at, factor: wholeUnits(weight, finest) }],
  );
  return { base: wholeUnits(base, decimals), terms, decimals };
}

/** The sum for some steps above the low ends. */
export function drawnSum({ base, terms }: DrawnSum, steps: readonly number[]): Integer {
  let sum = base;
  for (const { at, factor } of terms) {
    sum = addIntegers(sum, timesIntegers(factor, steps[at] as number));
  }
  return sum;
}

/** A value in units of a decimal that it needs no more than. */
export function wholeUnits(value: ExactDecimal, decimals: number): Integer {
  return new ExactDecimal(value.toString()).unitsAt(decimals);
}
