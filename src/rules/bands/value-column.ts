import type { ColumnFiller, NumberColumns } from "../rule-kind.js";
import type { Bound, PreparedBand } from "./prepare-bands.js";

/**
 * The band of each value of a column by plain numbers: values and ends are brought to one scale, at
 * which both are whole. Nothing where a double does not hold them, or a quotient was declared.
 *
 * @param valueDecimals decimals that the whole numbers of the column count
 * @param pointDecimals decimals of the points
 */
export function valueColumn(
  bands: readonly PreparedBand[],
  figures: NumberColumns,
  valueDecimals: number,
  pointDecimals: number,
): ColumnFiller | undefined {
  const { value } = figures;
  if (value === undefined || Object.keys(figures).length > 1) return undefined;
  const ends = bands.flatMap(({ lower, upper }) =>
    [lower, upper].filter((end) => end !== undefined),
  );
  const scale = Math.max(valueDecimals, ...ends.map((end) => end.value.scale));
  const factor = 10 ** (scale - valueDecimals);
  // A closed end counts the value itself, an open one only what lies a whole step above it.
  const floorOf = (end: Bound | undefined): number =>
    end === undefined
      ? Number.NEGATIVE_INFINITY
      : Number(end.value.unitsAt(scale)) + (end.closed ? 0 : 1);
  const floors = Float64Array.from(bands, ({ lower }) => floorOf(lower));
  const units = Float64Array.from(bands, ({ given }) =>
    Number(given.rounded.unitsAt(pointDecimals)),
  );
  const { upper: last } = bands[bands.length - 1] as PreparedBand;
  const top =
    last === undefined
      ? Number.POSITIVE_INFINITY
      : Number(last.value.unitsAt(scale)) - (last.closed ? 0 : 1);
  const isExact = (limit: number): boolean =>
    !Number.isFinite(limit) || Number.isSafeInteger(limit);
  if (![...floors, ...units, top].every(isExact)) return undefined;
  const highest = bands.length - 1;
  const largest = Number.MAX_SAFE_INTEGER;
  const unitsOf = (given: number): number => {
    const own = given * factor;
    let at = highest;
    while (at >= 0 && own < (floors[at] as number)) at -= 1;
    const fits = own <= top && at >= 0 && Math.abs(own) <= largest && Math.trunc(given) === given;
    return fits ? (units[at] as number) : Number.NaN;
  };
  return (points, unitFactor) => {
    const [low, high] = endsOf(value);
    // Values are few where there are many rows, so each is looked up once.
    if (high - low <= points.length * 2) {
      const table = Float64Array.from(
        { length: high - low + 1 },
        (_, at) => unitsOf(low + at) * unitFactor,
      );
      for (let row = 0; row < points.length; row += 1) {
        points[row] = table[(value[row] as number) - low] ?? Number.NaN;
      }
      return !table.includes(Number.NaN) || !points.includes(Number.NaN);
    }
    for (let row = 0; row < points.length; row += 1) {
      points[row] = unitsOf(value[row] as number) * unitFactor;
    }
    return !points.includes(Number.NaN);
  };
}

/** Lowest and highest of whole numbers; endless where one is not whole. */
function endsOf(values: ArrayLike<number>): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  const isWhole = !(values instanceof Float64Array || values instanceof Float32Array);
  if (!isWhole) return [0, Number.POSITIVE_INFINITY];
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
