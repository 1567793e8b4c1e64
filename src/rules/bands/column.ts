import { fraction, roundHalfUp } from "../../numbers/fraction.js";
import type { RuleColumn } from "../rule-column.js";
import { pointsOf } from "../worth.js";
import { ascendingBands, lowerEndOf, upperEndOf } from "./band.js";
import { bandFloors, bandOfWhole } from "./floors.js";
import type { BandsRule } from "./rule.js";

/**
 * The band of each value of a column by plain numbers: values and ends are brought to one scale, at
 * which both are whole. Nothing where a double does not hold them, or a quotient was declared.
 */
export const bandsColumn: RuleColumn<BandsRule> = (rule, { max, decimals }, figures, given) => {
  const { value } = figures;
  if (value === undefined || Object.keys(figures).length > 1) return undefined;
  const bands = ascendingBands(rule.bands);
  const ends = bands.map((band) => ({ lower: lowerEndOf(band), upper: upperEndOf(band) }));
  const floors = bandFloors(ends, given);
  if (floors === undefined) return undefined;
  const factor = 10 ** (floors.scale - given);
  const units = bands.map((band) => roundHalfUp(fraction(pointsOf(band, max)), decimals).units);
  if (!units.every((worth) => typeof worth === "number")) return undefined;
  const unitsOf = (number: number): number => {
    const whole = number * factor;
    const at =
      Number.isInteger(number) && Number.isSafeInteger(whole)
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
};

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
