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
  return (row) => {
    const given = value[row] as number;
    const own = given * factor;
    if (!(own <= top) || !Number.isInteger(given) || !Number.isSafeInteger(own)) return Number.NaN;
    for (let at = highest; at >= 0; at -= 1) {
      if (own >= (floors[at] as number)) return units[at] as number;
    }
    return Number.NaN;
  };
}
