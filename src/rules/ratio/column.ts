import { tenTo, timesIntegers } from "../../numbers/integer.js";
import type { RuleColumn } from "../rule-column.js";
import { endsOf, wholeShare } from "./ends.js";
import type { RatioRule } from "./rule.js";

/**
 * Units of points of each quotient of two columns, by one division of doubles that hold whole
 * numbers exactly. A row whose numbers are too large, and a denominator of 0, must be read by
 * themselves.
 */
export const ratioColumn: RuleColumn<RatioRule> = (rule, { max, decimals }, figures) => {
  const { numerator, denominator } = figures;
  if (numerator === undefined || denominator === undefined) return undefined;
  if (Object.keys(figures).length > 2) return undefined;
  const { floor, target: full = wholeShare } = endsOf(rule);
  // points = a / b / full x max, in units: a x (max x units x full below) / (b x full above x max scale).
  const above = Number(timesIntegers(timesIntegers(max.units, tenTo(decimals)), full.denominator));
  const below = Number(timesIntegers(full.numerator, tenTo(max.scale)));
  const top =
    Number(max.unitsAt(Math.max(decimals, max.scale))) / 10 ** Math.max(0, max.scale - decimals);
  const [fullAbove, fullBelow] = [Number(full.numerator), Number(full.denominator)];
  const [floorAbove, floorBelow] = [Number(floor?.numerator ?? 0), Number(floor?.denominator ?? 1)];
  const limits = [above, below, top, fullAbove, fullBelow, floorAbove, floorBelow];
  if (!limits.every(Number.isSafeInteger)) return undefined;
  // The largest numbers whose products below are whole numbers that a double holds.
  const largest = Number.MAX_SAFE_INTEGER;
  const mostAbove = largest / Math.max(above * 2, fullBelow, floorBelow);
  const mostBelow = largest / Math.max(below * 2, fullAbove, floorAbove);
  const unitsOf = (a: number, b: number): number => {
    if (a * floorBelow < b * floorAbove) return 0;
    if (a * fullBelow >= b * fullAbove) return top;
    const dividend = a * above;
    const divisor = b * below;
    const rest = dividend % divisor;
    const whole = (dividend - rest) / divisor;
    return rest * 2 >= divisor ? whole + 1 : whole;
  };
  return (points, factor) => {
    let isPlain = true;
    for (let row = 0; row < points.length; row += 1) {
      const a = numerator[row] as number;
      const b = denominator[row] as number;
      const fits =
        a >= 0 &&
        b > 0 &&
        a <= mostAbove &&
        b <= mostBelow &&
        Math.trunc(a) === a &&
        Math.trunc(b) === b;
      if (!fits) isPlain = false;
      points[row] = fits ? unitsOf(a, b) * factor : Number.NaN;
    }
    return isPlain;
  };
};
