import type { ColumnFiller, NumberColumns } from "../rule-kind.js";
import { bandFloors, bandOfWhole } from "./floors.js";
import type { PreparedBand } from "./prepare-bands.js";

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
  const floors = bandFloors(bands, valueDecimals);
  if (floors === undefined) return undefined;
  const factor = 10 ** (floors.scale - valueDecimals);
  const units = bands.map(({ given }) => given.rounded.unitsAt(pointDecimals));
  if (!units.every((worth) => typeof worth === "number")) return undefined;
  const unitsOf = (given: number): number => {
    const whole = given * factor;
    const at =
      Number.isInteger(given) && Number.isSafeInteger(whole)
        ? bandOfWhole(floors, whole)
        : undefined;
    return at === undefined ? Number.NaN : (units[at] as number);
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
