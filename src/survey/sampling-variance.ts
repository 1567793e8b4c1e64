import { ApproximateDecimal, approximate } from "../numbers/approximate-decimal.js";
import type { Slopes } from "./slopes.js";
import type { CriterionTotals, StratumTally } from "./tally.js";

/** How a sample was drawn. */
export interface Sampling {
  /** Units that were drawn first in each stratum of the whole sample: places, or people. */
  readonly units: ReadonlyMap<string | null, number>;
  /** The share of the people of a stratum who were not asked; 1 where its population is unknown. */
  readonly unasked: (stratum: string | null) => ApproximateDecimal;
}

/** A variance with the degrees of freedom that it was estimated on. */
export interface Variance {
  readonly value: ApproximateDecimal;
  readonly degrees: number;
}

/** True where people were drawn one by one from the whole. */
export function isSimple(strata: readonly StratumTally[]): boolean {
  return strata.every(({ stratum, clusters }) => stratum === null && clusters === undefined);
}

/**
 * The sum over forms of the squares of what each moves a share by: for people drawn one by one it
 * is the variance of the share, but for the factor n / (n - 1).
 */
export function squaresOf(slopes: Slopes, strata: readonly StratumTally[]): ApproximateDecimal {
  const read = readSlopes(slopes);
  return sum(strata.map((stratum) => squaresIn(read, stratum)));
}

/**
 * Variance of a share, linearised, by the units that were drawn first in each stratum; all that
 * comes of one place counts as one. A place that no form of a group comes from counts with nothing.
 *
 * @returns nothing where a stratum has a single unit, which does not tell how its units differ
 */
export function varianceOf(
  slopes: Slopes,
  strata: readonly StratumTally[],
  sampling: Sampling,
): Variance | undefined {
  const read = readSlopes(slopes);
  const moves = new Map(
    strata.map((stratum): [string | null, Moves] => [
      stratum.stratum,
      {
        total: moveOf(read, stratum.totals),
        squares: stratum.clusters
          ? sum(stratum.clusters.map(({ totals }) => moveOf(read, totals).pow(2)))
          : squaresIn(read, stratum),
      },
    ]),
  );
  return varianceOfMoves(moves, sampling);
}

/** What the units of a stratum move a share by: all together, and the sum of their squares. */
export interface Moves {
  readonly total: ApproximateDecimal;
  readonly squares: ApproximateDecimal;
}

/** Variance by what the units of each stratum move a share by. */
export function varianceOfMoves(
  moves: ReadonlyMap<string | null, Moves>,
  { units, unasked }: Sampling,
): Variance | undefined {
  if ([...units.values()].some((count) => count < 2)) return undefined;
  const parts = [...units].map(([value, count]) => {
    const own = moves.get(value);
    if (own === undefined) return zero;
    return own.squares
      .minus(own.total.pow(2).div(count))
      .times(count)
      .div(count - 1)
      .times(unasked(value));
  });
  const degrees = [...units.values()].reduce((all, count) => all + count - 1, 0);
  return { value: ApproximateDecimal.max(sum(parts), 0), degrees };
}

/** Slopes as numbers that variances are worked out with. */
export type ReadSlopes = ReadonlyMap<
  string,
  { readonly satisfied: ApproximateDecimal; readonly base: ApproximateDecimal }
>;

export function readSlopes(slopes: Slopes): ReadSlopes {
  return new Map(
    [...slopes].map(([code, { satisfied, base }]) => [
      code,
      { satisfied: approximate(satisfied), base: approximate(base) },
    ]),
  );
}

/** What the answers of a unit move the share by. */
export function moveOf(slopes: ReadSlopes, totals: readonly CriterionTotals[]): ApproximateDecimal {
  return sum(
    totals.flatMap(({ code, satisfied, base }) => {
      const slope = slopes.get(code);
      return slope === undefined
        ? []
        : [slope.satisfied.times(satisfied).plus(slope.base.times(base))];
    }),
  );
}

/** The sum over the forms of a stratum of the squares of what each moves a share by. */
export function squaresIn(slopes: ReadSlopes, { pairs }: StratumTally): ApproximateDecimal {
  return sum(
    pairs.flatMap(({ codes: [first, second], ss, sn, ns, nn }) => {
      const [one, other] = [slopes.get(first), slopes.get(second)];
      if (one === undefined || other === undefined) return [];
      const product = one.satisfied
        .times(other.satisfied.times(ss).plus(other.base.times(sn)))
        .plus(one.base.times(other.satisfied.times(ns).plus(other.base.times(nn))));
      return [first === second ? product : product.times(2)];
    }),
  );
}

export function sum(values: readonly ApproximateDecimal[]): ApproximateDecimal {
  return values.reduce((total, value) => total.plus(value), zero);
}

const zero = /* @__PURE__ */ new ApproximateDecimal(0);
