import { ApproximateDecimal } from "../numbers/approximate-decimal.js";
import type { PostStrata, PostStratum } from "./post-strata.js";
import {
  type Moves,
  moveOf,
  type ReadSlopes,
  readSlopes,
  squaresIn,
  sum,
} from "./sampling-variance.js";
import type { Slopes } from "./slopes.js";
import type { StratumTally } from "./tally.js";

/**
 * What the units of each stratum move a share by once the totals of the post-strata are known: of
 * each form only what it differs from the mean of its post-stratum still does.
 */
export function postStratifiedMoves(
  slopes: Slopes,
  { parts }: PostStrata,
): ReadonlyMap<string | null, Moves> {
  const read = readSlopes(slopes);
  const known = parts.map((part) => partOf(part, read));
  const strata = new Set(parts.flatMap((part) => part.strata.map(({ stratum }) => stratum)));
  return new Map(
    [...strata].map((stratum) => {
      const own = known.flatMap((part) =>
        part.strata.filter((one) => one.stratum === stratum).map((tally) => ({ ...part, tally })),
      );
      return [stratum, movesOf(own, read)];
    }),
  );
}

/** Sum of the squares of what each form moves a share by, as though no total were known. */
export function postStratifiedSquares(slopes: Slopes, { parts }: PostStrata): ApproximateDecimal {
  const read = readSlopes(slopes);
  return sum(
    parts.flatMap(({ factor, strata }) =>
      strata.map((stratum) =>
        squaresIn(read, stratum).times(new ApproximateDecimal(factor.toString()).pow(2)),
      ),
    ),
  );
}

interface Part {
  readonly strata: readonly StratumTally[];
  readonly factor: ApproximateDecimal;
  /** What a form of the post-stratum moves the share by in the mean, before the factor. */
  readonly mean: ApproximateDecimal;
}

function partOf({ strata, factor, weight }: PostStratum, slopes: ReadSlopes): Part {
  const moves = sum(strata.map(({ totals }) => moveOf(slopes, totals)));
  return {
    strata,
    factor: new ApproximateDecimal(factor.toString()),
    mean: moves.div(weight.toString()),
  };
}

function movesOf(
  parts: readonly (Part & { readonly tally: StratumTally })[],
  slopes: ReadSlopes,
): Moves {
  const total = sum(
    parts.map(({ tally, factor, mean }) => {
      const weight = tally.weights?.sum ?? tally.forms;
      return moveOf(slopes, tally.totals).minus(mean.times(weight)).times(factor);
    }),
  );
  if (parts.some(({ tally }) => tally.clusters !== undefined)) {
    return { total, squares: squaresOfPlaces(parts, slopes) };
  }
  const squares = parts.map(({ tally, factor, mean }) => {
    // Of a criterion with itself: the squares of the weights of those who answered it.
    const products = tally.pairs.flatMap(({ codes: [first, second], ss, nn }) => {
      const slope = slopes.get(first);
      return slope === undefined || first !== second
        ? []
        : [slope.satisfied.times(ss).plus(slope.base.times(nn))];
    });
    return squaresIn(slopes, tally)
      .minus(mean.times(sum(products)).times(2))
      .plus(mean.pow(2).times(tally.weights?.squares ?? tally.forms))
      .times(factor.pow(2));
  });
  return { total, squares: sum(squares) };
}

// People of several post-strata may come from one place, which moves the share by all of them.
function squaresOfPlaces(
  parts: readonly (Part & { readonly tally: StratumTally })[],
  slopes: ReadSlopes,
): ApproximateDecimal {
  const places = new Map<string, ApproximateDecimal>();
  for (const { tally, factor, mean } of parts) {
    for (const { value, totals, forms, weight } of tally.clusters ?? []) {
      const own = moveOf(slopes, totals)
        .minus(mean.times(weight ?? forms))
        .times(factor);
      places.set(value, own.plus(places.get(value) ?? 0));
    }
  }
  return sum([...places.values()].map((move) => move.pow(2)));
}
