import { below, criteriaSetProblem, type Place, type Problem } from "../../problems/problem.js";
import { inBoth, type LocalizedText } from "../../text/language.js";
import { wrongDecimals } from "../worth.js";
import { type Band, type BandEnd, compareLowerEnds, lowerEndOf, upperEndOf } from "./band.js";
import { describeBand } from "./words.js";

interface ReadBand {
  readonly band: Band;
  readonly index: number;
  readonly lower: BandEnd | undefined;
  readonly upper: BandEnd | undefined;
}

/** Problems of bands that hold no value, overlap, or leave a hole. */
export function checkTiling(
  bands: readonly Band[],
  unit: string,
  place: Place,
): readonly Problem[] {
  const wrong = bands.flatMap(({ above, atLeast, below: under, atMost }, index) =>
    wrongDecimals({ above, atLeast, below: under, atMost }, below(place, index)),
  );
  if (wrong.length > 0) return wrong;
  const read = bands.map(
    (band, index): ReadBand => ({
      band,
      index,
      lower: lowerEndOf(band),
      upper: upperEndOf(band),
    }),
  );
  const empty = read
    .filter(isEmpty)
    .map(({ index }) => criteriaSetProblem("band-empty", below(place, index), {}));
  if (empty.length > 0) return empty;
  const ascending = [...read].sort((left, right) => compareLowerEnds(left.lower, right.lower));
  return ascending.slice(1).flatMap((over, position): readonly Problem[] => {
    const under = ascending[position] as ReadBand;
    const [first, second] = [under, over].map(({ band }) =>
      inBoth((language) => describeBand(band, unit, language)),
    ) as [LocalizedText, LocalizedText];
    const at = below(place, over.index);
    const meeting = meetingOf(under.upper, over.lower);
    if (meeting === "overlap") return [criteriaSetProblem("bands-overlap", at, { first, second })];
    return meeting === "hole"
      ? [criteriaSetProblem("bands-hole", at, { after: first, before: second })]
      : [];
  });
}

function isEmpty({ lower, upper }: ReadBand): boolean {
  if (lower === undefined || upper === undefined) return false;
  const order = lower.value.comparedTo(upper.value);
  return order > 0 || (order === 0 && !(lower.closed && upper.closed));
}

function meetingOf(
  upper: BandEnd | undefined,
  lower: BandEnd | undefined,
): "fits" | "hole" | "overlap" {
  if (upper === undefined || lower === undefined) return "overlap";
  const order = upper.value.comparedTo(lower.value);
  if (order !== 0) return order < 0 ? "hole" : "overlap";
  if (upper.closed === lower.closed) return upper.closed ? "overlap" : "hole";
  return "fits";
}
