import { exact } from "../numbers/exact.js";
import type { RoadmapTarget, UnitLevel } from "./roadmap.js";

/** True when a level counts for a target. */
export function countsFor(target: RoadmapTarget, level: number): boolean {
  const { counts } = target;
  return counts.exactly === undefined ? level >= counts.atLeast : level === counts.exactly;
}

/**
 * Units that a target needs, of a base: "at least 20 % of 18" is 4. A share of those that reached
 * a level needs one at least: of nobody there is no share.
 */
export function requiredUnits({ atLeast, base: of }: RoadmapTarget, base: number): number {
  if (atLeast.units !== undefined) return atLeast.units;
  if (base === 0 && of !== "all") return exact(atLeast.percent).greaterThan(0) ? 1 : 0;
  return exact(atLeast.percent).times(base).shiftedBy(-2).ceil().toNumber();
}

/** The base of a target when a number of units reached its level. */
export function baseOf(
  { base }: RoadmapTarget,
  all: number,
  reached: (level: number) => number,
): number {
  return base === "all" ? all : reached(base.reached);
}

/** Whether a target is judged in a year. */
export function isJudged({ from, to, when }: RoadmapTarget, year: number): boolean {
  return when === "every-year" ? year >= from && year <= to : year === to;
}

/** Whether a unit counts in a year. */
export function countsIn({ counts }: Pick<UnitLevel, "counts">, year: number): boolean {
  const { from = year, to = year } = counts ?? {};
  return year >= from && year <= to;
}
