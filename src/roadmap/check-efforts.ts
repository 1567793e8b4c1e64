import { readDecimal, toDecimalText } from "../numbers/decimal-text.js";
import { below, type Problem, problem, resultProblem } from "../problems/problem.js";
import type { Roadmap } from "./roadmap.js";
import type { RaisableUnit } from "./roadmap-plan.js";

/** Problems of the levels that units can be raised to, and of what that takes. */
export function checkEfforts(
  { highestLevel }: Pick<Roadmap, "highestLevel">,
  units: readonly RaisableUnit[],
  counts: (unit: RaisableUnit) => boolean,
): readonly Problem[] {
  return units.flatMap((unit, at) => {
    const { id, level, efforts } = unit;
    if (!counts(unit)) return [];
    const place = below({ path: "/units" }, at);
    if (level === null) return [resultProblem("level-unknown", below(place, "level"), { id })];
    return Object.entries(efforts).flatMap(([key, effort]): readonly Problem[] => {
      const where = below(place, "efforts", key);
      const to = Number(key);
      if (String(to) !== key || !Number.isInteger(to) || to <= level || to > highestLevel) {
        return [resultProblem("not-a-level", where, { level: key, highest: String(highestLevel) })];
      }
      const value = readDecimal(effort);
      if (value === undefined) return [problem("not-a-decimal", where, {})];
      return value.isNegative()
        ? [problem("negative-number", where, { value: toDecimalText(value) })]
        : [];
    });
  });
}
